/**
 * One message to one person about one event, from the fact to the handset or the printer.
 *
 * <p>Start at {@link org.xinfang.notification.notice.Notice}.
 */
@NullMarked
package org.xinfang.notification.notice;

import org.jspecify.annotations.NullMarked;
