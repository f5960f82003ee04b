/**
 * Letters: what they say, to whom, and what becomes of them between the press and the printer.
 *
 * <p>Start at {@link org.xinfang.notification.letter.Letter}.
 */
@NullMarked
package org.xinfang.notification.letter;

import org.jspecify.annotations.NullMarked;
