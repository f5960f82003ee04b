/** The SMPP carrier against a message centre that speaks the real protocol. */
@NullMarked
package org.xinfang.notification.sms.smpp;

import org.jspecify.annotations.NullMarked;
