/** Who answers what, and what happens when they do not. Start at {@link org.xinfang.gateway.routing.Routes}. */
@NullMarked
package org.xinfang.gateway.routing;

import org.jspecify.annotations.NullMarked;
