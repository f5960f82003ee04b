/**
 * What the ledger hears. Start at {@link org.xinfang.accountability.ledger.kafka.LedgerRecorder}.
 */
@NullMarked
package org.xinfang.accountability.ledger.kafka;

import org.jspecify.annotations.NullMarked;
