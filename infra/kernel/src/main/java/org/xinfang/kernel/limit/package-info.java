/**
 * Legal time: working days, limits that differ by place and date, and how a due date was arrived at. Start at
 * {@link org.xinfang.kernel.limit.RulePacks}.
 */
@NullMarked
package org.xinfang.kernel.limit;

import org.jspecify.annotations.NullMarked;
