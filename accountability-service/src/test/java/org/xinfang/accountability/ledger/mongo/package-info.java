/** Proof of the stored ledger. Start at {@link org.xinfang.accountability.ledger.mongo.MongoLedgerTests}. */
@NullMarked
package org.xinfang.accountability.ledger.mongo;

import org.jspecify.annotations.NullMarked;
