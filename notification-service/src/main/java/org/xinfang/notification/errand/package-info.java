/**
 * What a fact asks us to tell, what must be known to tell it, and the words.
 *
 * <p>Start at {@link org.xinfang.notification.errand.Errand}.
 */
@NullMarked
package org.xinfang.notification.errand;

import org.jspecify.annotations.NullMarked;
