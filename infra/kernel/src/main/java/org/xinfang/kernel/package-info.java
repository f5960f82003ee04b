/** The words every module shares, with nothing beneath them but Java. Start at {@link org.xinfang.kernel.Decision}. */
@NullMarked
package org.xinfang.kernel;

import org.jspecify.annotations.NullMarked;
