/** Receipts and what they are about. */
@NullMarked
package org.xinfang.notification.register;

import org.jspecify.annotations.NullMarked;
