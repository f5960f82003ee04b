/**
 * The ledger in MongoDB. Start at {@link org.xinfang.accountability.ledger.mongo.MongoLedger}.
 */
@NullMarked
package org.xinfang.accountability.ledger.mongo;

import org.jspecify.annotations.NullMarked;
