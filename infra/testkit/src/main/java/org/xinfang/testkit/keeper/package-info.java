/**
 * One mongod, one Kafka and one Keycloak for all test processes of a Maven build.
 *
 * <p>Start at {@link org.xinfang.testkit.keeper.Keeper}.
 */
@NullMarked
package org.xinfang.testkit.keeper;

import org.jspecify.annotations.NullMarked;
