/** What sealing promises. Start at {@link org.xinfang.platform.sealing.SoftwareSealingTests}. */
@NullMarked
package org.xinfang.platform.sealing;

import org.jspecify.annotations.NullMarked;
