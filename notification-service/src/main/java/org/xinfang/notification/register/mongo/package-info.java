/**
 * Notices and what they need, in MongoDB; personal data sealed.
 *
 * <p>Start at {@link org.xinfang.notification.register.mongo.MongoNotices}.
 */
@NullMarked
package org.xinfang.notification.register.mongo;

import org.jspecify.annotations.NullMarked;
