/** Proof of what containers are told. Start at {@link org.xinfang.local.compose.ServiceSettingsTests}. */
@NullMarked
package org.xinfang.local.compose;

import org.jspecify.annotations.NullMarked;
