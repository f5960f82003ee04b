/**
 * The ledger over HTTP. Start at {@link org.xinfang.accountability.ledger.web.LedgerController}.
 */
@NullMarked
package org.xinfang.accountability.ledger.web;

import org.jspecify.annotations.NullMarked;
