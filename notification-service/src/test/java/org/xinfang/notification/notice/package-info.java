/** What may follow what. */
@NullMarked
package org.xinfang.notification.notice;

import org.jspecify.annotations.NullMarked;
