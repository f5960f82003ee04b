/** Words and what they need. */
@NullMarked
package org.xinfang.notification.errand;

import org.jspecify.annotations.NullMarked;
