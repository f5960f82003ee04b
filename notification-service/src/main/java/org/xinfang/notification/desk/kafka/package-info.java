/**
 * What this service hears: facts that give errands, and what must be known to do them.
 *
 * <p>Start at {@link org.xinfang.notification.desk.kafka.CaseMessages}.
 */
@NullMarked
package org.xinfang.notification.desk.kafka;

import org.jspecify.annotations.NullMarked;
