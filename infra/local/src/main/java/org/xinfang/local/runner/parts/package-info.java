/**
 * What the platform consists of on one machine, and how each part of it is run and furnished.
 *
 * <p>Start at {@link org.xinfang.local.runner.parts.Platform}.
 */
@NullMarked
package org.xinfang.local.runner.parts;

import org.jspecify.annotations.NullMarked;
