/**
 * Notices and what they need, in MongoDB; personal data sealed.
 *
 * <p>Start at {@link org.xinfang.notification.notice.mongo.MongoNotices}.
 */
@NullMarked
package org.xinfang.notification.notice.mongo;

import org.jspecify.annotations.NullMarked;
