/**
 * Notices for staff.
 *
 * <p>Start at {@link org.xinfang.notification.notice.web.NoticeController}.
 */
@NullMarked
package org.xinfang.notification.notice.web;

import org.jspecify.annotations.NullMarked;
