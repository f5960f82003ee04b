/**
 * Relay and listeners on real servers. Start at {@link org.xinfang.platform.messaging.OutboxRelayTests}.
 */
@NullMarked
package org.xinfang.platform.messaging;

import org.jspecify.annotations.NullMarked;
