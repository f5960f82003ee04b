/** Proof of what the ledger hears. Start at {@link org.xinfang.accountability.ledger.kafka.LedgerRecordingTests}. */
@NullMarked
package org.xinfang.accountability.ledger.kafka;

import org.jspecify.annotations.NullMarked;
