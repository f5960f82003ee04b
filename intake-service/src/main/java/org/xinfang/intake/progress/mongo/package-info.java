/**
 * What was heard of other services, as documents. Start at {@link org.xinfang.intake.progress.mongo.MongoMatters}.
 */
@NullMarked
package org.xinfang.intake.progress.mongo;

import org.jspecify.annotations.NullMarked;
