/**
 * The real servers of one machine as child processes: mongod, a Kafka broker, Keycloak.
 *
 * <p>Start at {@link org.xinfang.local.servers.Server}.
 */
@NullMarked
package org.xinfang.local.servers;

import org.jspecify.annotations.NullMarked;
