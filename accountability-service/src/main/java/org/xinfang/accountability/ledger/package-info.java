/**
 * The ledger: every fact that was ever announced, in chains that show whether anything was touched.
 *
 * <p>Start at {@link org.xinfang.accountability.ledger.Chaining}.
 */
@NullMarked
package org.xinfang.accountability.ledger;

import org.jspecify.annotations.NullMarked;
