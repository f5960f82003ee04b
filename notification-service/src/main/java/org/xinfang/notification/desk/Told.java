package org.xinfang.notification.desk;

import org.xinfang.kernel.Cause;
import org.xinfang.notification.errand.Errand;

/** An errand with the event that gave it. */
public record Told(String event, Errand errand, Cause cause) {}
