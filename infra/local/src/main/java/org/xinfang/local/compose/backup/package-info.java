/**
 * Everything that an installation holds, taken while it runs and brought back into an empty one.
 *
 * <p>Start at {@link org.xinfang.local.compose.backup.Backup}.
 */
@NullMarked
package org.xinfang.local.compose.backup;

import org.jspecify.annotations.NullMarked;
