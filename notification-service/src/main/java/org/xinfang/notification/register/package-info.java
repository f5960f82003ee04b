/**
 * The outgoing register: every notice with where it stands, and what notices need to be written.
 *
 * <p>Start at {@link org.xinfang.notification.register.Notices}.
 */
@NullMarked
package org.xinfang.notification.register;

import org.jspecify.annotations.NullMarked;
