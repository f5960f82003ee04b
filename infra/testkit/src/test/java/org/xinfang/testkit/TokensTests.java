package org.xinfang.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.xinfang.kernel.Role;

class TokensTests {

    private static final String SETTINGS = "spring.security.oauth2.resourceserver.jwt.";

    private final JwtDecoder service =
            NimbusJwtDecoder.withJwkSetUri(setting("jwk-set-uri")).build();

    @Test
    void areBelievedByAServiceOfTheRealm() {
        var token = service.decode(Tokens.of("li.ming", "990101/zrzy", Role.OFFICER, Role.UNIT_LEADER));

        assertThat(token.getClaimAsString("iss")).isEqualTo(setting("issuer-uri"));
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("li.ming");
        assertThat(token.getClaimAsString("office")).isEqualTo("990101/zrzy");
        assertThat(token.getClaimAsMap("realm_access")).isEqualTo(Map.of("roles", List.of("officer", "unit-leader")));
    }

    @Test
    void mayLackAnOffice() {
        assertThat(service.decode(Tokens.withoutOffice("li.ming")).hasClaim("office"))
                .isFalse();
    }

    @Test
    void mayBeOfYesterday() {
        assertThatThrownBy(() -> service.decode(Tokens.expired("li.ming", "990101/zrzy")))
                .isInstanceOf(JwtValidationException.class);
    }

    private static String setting(String name) {
        return String.valueOf(Tokens.properties().get(SETTINGS + name));
    }
}
