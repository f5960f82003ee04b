/** Letters as they come out of the press. */
@NullMarked
package org.xinfang.notification.letter.pdf;

import org.jspecify.annotations.NullMarked;
