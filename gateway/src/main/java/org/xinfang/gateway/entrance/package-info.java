/**
 * What every request passes before it is routed: its name, its headers, its path, its size and its rate. Start at
 * {@link org.xinfang.gateway.entrance.CorrelationFilter}.
 */
@NullMarked
package org.xinfang.gateway.entrance;

import org.jspecify.annotations.NullMarked;
