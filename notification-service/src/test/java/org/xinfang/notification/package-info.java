/** The service as a whole, on real servers, against a message centre that speaks SMPP. */
@NullMarked
package org.xinfang.notification;

import org.jspecify.annotations.NullMarked;
