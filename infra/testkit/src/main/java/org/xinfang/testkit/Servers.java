package org.xinfang.testkit;

import org.xinfang.local.servers.Keycloak;
import org.xinfang.testkit.keeper.KeptServers;

/** The servers that all tests of a build share; each is started when it is first asked for. */
public interface Servers {

    /** A connection string that names this database. */
    String mongoUri(String database);

    /** Where Kafka's clients begin. */
    String kafkaBootstrap();

    /** Keycloak's address, with its path; a test makes itself a realm there as the {@link #keycloakAdministrator}. */
    String keycloakUrl();

    Keycloak.Administrator keycloakAdministrator();

    /** The servers of this build. */
    static Servers ofThisBuild() {
        return KeptServers.ofThisBuild();
    }
}
