package org.xinfang.cases.office.keycloak;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the groups of the offices and the accounts of people are kept.
 *
 * @param url of Keycloak, with its path; without it no groups are made and no accounts kept
 * @param clientId of an account that may manage groups and users
 */
@ConfigurationProperties("xinfang.keycloak")
public record KeycloakSettings(
        @Nullable String url,
        @DefaultValue("xinfang") String realm,
        @DefaultValue("svc-case") String clientId,
        @Nullable String clientSecret) {

    @Override
    public String toString() {
        return "KeycloakSettings[%s, %s, redacted]".formatted(url, realm);
    }
}
