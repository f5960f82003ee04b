/**
 * Events from a document's outbox to Kafka, and from Kafka to a service's handlers. Start at {@link
 * org.xinfang.platform.messaging.OutboxRelay} and {@link org.xinfang.platform.messaging.Subscriptions}.
 */
@NullMarked
package org.xinfang.platform.messaging;

import org.jspecify.annotations.NullMarked;
