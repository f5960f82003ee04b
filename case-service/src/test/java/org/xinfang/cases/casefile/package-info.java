/** What the rules of a case promise. Start at {@link org.xinfang.cases.casefile.OpeningTests}. */
@NullMarked
package org.xinfang.cases.casefile;

import org.jspecify.annotations.NullMarked;
