/** Proof that chains show what was touched. Start at {@link org.xinfang.accountability.ledger.ChainingTests}. */
@NullMarked
package org.xinfang.accountability.ledger;

import org.jspecify.annotations.NullMarked;
