/** Printers, real where they are installed. */
@NullMarked
package org.xinfang.notification.letter.print;

import org.jspecify.annotations.NullMarked;
