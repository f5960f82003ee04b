/** What the parts and numbers of short messages promise. */
@NullMarked
package org.xinfang.notification.sms;

import org.jspecify.annotations.NullMarked;
