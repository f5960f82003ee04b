/**
 * Notices for staff.
 *
 * <p>Start at {@link org.xinfang.notification.register.web.NoticeController}.
 */
@NullMarked
package org.xinfang.notification.register.web;

import org.jspecify.annotations.NullMarked;
