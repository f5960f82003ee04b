/**
 * The accountability service: keeps every fact in a ledger that shows whether it was touched, and tells of each office
 * what it owed and what it did. It hears and never commands.
 *
 * <p>Start at {@link org.xinfang.accountability.ledger.Chaining} and {@link org.xinfang.accountability.duty.Duty}.
 */
@NullMarked
package org.xinfang.accountability;

import org.jspecify.annotations.NullMarked;
