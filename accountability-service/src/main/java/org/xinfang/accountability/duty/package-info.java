/**
 * Duties and figures: what each office owed, whether it was done in time, and how often, each number opening into the
 * facts that make it.
 *
 * <p>Start at {@link org.xinfang.accountability.duty.Duty} and {@link org.xinfang.accountability.duty.Figure}.
 */
@NullMarked
package org.xinfang.accountability.duty;

import org.jspecify.annotations.NullMarked;
