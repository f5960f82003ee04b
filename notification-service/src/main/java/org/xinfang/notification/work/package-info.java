/**
 * Those who move notices on: each takes what is due, does one thing, and stores what came of it.
 *
 * <p>Start at {@link org.xinfang.notification.work.NoticeDesk}.
 */
@NullMarked
package org.xinfang.notification.work;

import org.jspecify.annotations.NullMarked;
