/** What letters promise before they are set, and letters that everybody knows. */
@NullMarked
package org.xinfang.notification.letter;

import org.jspecify.annotations.NullMarked;
