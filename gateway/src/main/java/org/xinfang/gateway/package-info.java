/** The one entrance of a region's platform. Start at {@link org.xinfang.gateway.routing.Routes}. */
@NullMarked
package org.xinfang.gateway;

import org.jspecify.annotations.NullMarked;
