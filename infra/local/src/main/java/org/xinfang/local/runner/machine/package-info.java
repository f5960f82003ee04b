/**
 * What the machine must have before anything is started on it.
 *
 * <p>Start at {@link org.xinfang.local.runner.machine.Preflight}.
 */
@NullMarked
package org.xinfang.local.runner.machine;

import org.jspecify.annotations.NullMarked;
