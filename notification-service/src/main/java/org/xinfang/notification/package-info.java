/**
 * Tells petitioners by SMS and by letter what happens to what they brought.
 *
 * <p>Start at {@link org.xinfang.notification.notice.Notice}.
 */
@NullMarked
package org.xinfang.notification;

import org.jspecify.annotations.NullMarked;
