/**
 * What the platform costs beside the bare servers it stands on, measured on a running platform.
 *
 * <p>Start at {@link org.xinfang.bench.Bench}.
 */
@NullMarked
package org.xinfang.bench;

import org.jspecify.annotations.NullMarked;
