/**
 * What a visitor of the demonstration sees of a petitioner's phone and letter box.
 *
 * <p>Start at {@link org.xinfang.simulator.phone.PhonePage}.
 */
@NullMarked
package org.xinfang.simulator.phone;

import org.jspecify.annotations.NullMarked;
