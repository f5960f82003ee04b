/** What changes while officers look on. Start at {@link org.xinfang.cases.change.Board}. */
@NullMarked
package org.xinfang.cases.change;

import org.jspecify.annotations.NullMarked;
