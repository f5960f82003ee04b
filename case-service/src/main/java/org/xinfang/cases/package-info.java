/** The case service: matters from their opening to the served opinion. Start at {@link org.xinfang.cases.CaseService}. */
@NullMarked
package org.xinfang.cases;

import org.jspecify.annotations.NullMarked;
