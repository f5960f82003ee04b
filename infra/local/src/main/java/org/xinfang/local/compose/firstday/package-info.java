/**
 * The first day of an office with the platform, played against an installation that knows one login and nothing else.
 *
 * <p>Start at {@link org.xinfang.local.compose.firstday.FirstDay}.
 */
@NullMarked
package org.xinfang.local.compose.firstday;

import org.jspecify.annotations.NullMarked;
