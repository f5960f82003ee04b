/** What the kernel's words promise. Start at {@link org.xinfang.kernel.ItemNumberTests}. */
@NullMarked
package org.xinfang.kernel;

import org.jspecify.annotations.NullMarked;
