/** The record of changes in MongoDB. Start at {@link org.xinfang.cases.account.mongo.MongoAccountChanges}. */
@NullMarked
package org.xinfang.cases.account.mongo;

import org.jspecify.annotations.NullMarked;
