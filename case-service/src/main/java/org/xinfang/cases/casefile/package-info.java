/**
 * The life of a case, from its opening to the served opinion: states, events and rules, without any technique. Start at
 * {@link org.xinfang.cases.casefile.CaseRules}.
 */
@NullMarked
package org.xinfang.cases.casefile;

import org.jspecify.annotations.NullMarked;
