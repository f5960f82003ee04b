/** A carrier within its limits. */
@NullMarked
package org.xinfang.notification.sms.guarded;

import org.jspecify.annotations.NullMarked;
