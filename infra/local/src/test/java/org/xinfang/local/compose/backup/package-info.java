/** Proof that nothing is lost between two brokers. Start at {@link org.xinfang.local.compose.backup.SaidTests}. */
@NullMarked
package org.xinfang.local.compose.backup;

import org.jspecify.annotations.NullMarked;
