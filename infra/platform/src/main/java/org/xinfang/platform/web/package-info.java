/**
 * The edge of every service: who asks, why, and what is said when it cannot be done. Start at {@link
 * org.xinfang.platform.web.Problems}.
 */
@NullMarked
package org.xinfang.platform.web;

import org.jspecify.annotations.NullMarked;
