/** Exports in MongoDB. Start at {@link org.xinfang.cases.export.mongo.MongoExports}. */
@NullMarked
package org.xinfang.cases.export.mongo;

import org.jspecify.annotations.NullMarked;
