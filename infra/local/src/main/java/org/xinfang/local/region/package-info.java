/**
 * A region as a file says it: its offices and the people who work there, brought into a running platform.
 *
 * <p>Start at {@link org.xinfang.local.region.RegionLoader}.
 */
@NullMarked
package org.xinfang.local.region;

import org.jspecify.annotations.NullMarked;
