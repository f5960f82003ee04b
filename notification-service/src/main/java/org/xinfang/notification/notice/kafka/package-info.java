/**
 * What this service hears: facts that give errands, and what must be known to do them.
 *
 * <p>Start at {@link org.xinfang.notification.notice.kafka.CaseMessages}.
 */
@NullMarked
package org.xinfang.notification.notice.kafka;

import org.jspecify.annotations.NullMarked;
