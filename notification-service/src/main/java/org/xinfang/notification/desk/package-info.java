/**
 * Those who move notices on: each takes what is due, does one thing, and stores what came of it.
 *
 * <p>Start at {@link org.xinfang.notification.desk.NoticeDesk}.
 */
@NullMarked
package org.xinfang.notification.desk;

import org.jspecify.annotations.NullMarked;
