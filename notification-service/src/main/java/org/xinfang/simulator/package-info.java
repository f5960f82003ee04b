/**
 * A short message centre to demonstrate and test against: a process of its own, no part of an installation.
 *
 * <p>Start at {@link org.xinfang.simulator.SmsSimulator}.
 */
@NullMarked
package org.xinfang.simulator;

import org.jspecify.annotations.NullMarked;
