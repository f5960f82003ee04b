package org.xinfang.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

/**
 * Signed tokens as the realm would issue them, so that a test passes a service's real chain of security.
 *
 * <p>The key is made anew in every test process; a service that runs on {@link #properties()} believes it.
 */
public final class Tokens {

    private static final String REALM = "/realms/xinfang";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final SigningKey KEY = new SigningKey();
    private static final String ISSUER = "http://127.0.0.1:%d%s".formatted(KEY.serve(REALM + "/certs"), REALM);

    private Tokens() {}

    /** What a service is configured with to believe these tokens. */
    public static Map<String, String> properties() {
        var resourceServer = "spring.security.oauth2.resourceserver.jwt.";
        return Map.of(resourceServer + "issuer-uri", ISSUER, resourceServer + "jwk-set-uri", ISSUER + "/certs");
    }

    public static String of(Officer officer) {
        var roles = officer.roles().toArray(Role[]::new);
        return of(officer.id().value(), officer.office().value(), roles);
    }

    public static String of(String name, String office, Role... roles) {
        return KEY.sign("{%s,%s,%s}".formatted(valid(Instant.now()), person(name, roles), office(office)));
    }

    /** With the name that people call them by. */
    public static String called(String name, String login, String office, Role... roles) {
        return KEY.sign("{%s,%s,%s,\"name\":\"%s\"}"
                .formatted(valid(Instant.now()), person(login, roles), office(office), name));
    }

    /** Somebody whom the realm knows and no office does. */
    public static String withoutOffice(String name, Role... roles) {
        return KEY.sign("{%s,%s}".formatted(valid(Instant.now()), person(name, roles)));
    }

    /** A token that was good yesterday. */
    public static String expired(String name, String office, Role... roles) {
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        return KEY.sign("{%s,%s,%s}".formatted(valid(yesterday), person(name, roles), office(office)));
    }

    private static String valid(Instant from) {
        return """
                "iss":"%s","iat":%d,"exp":%d""".formatted(ISSUER, from.getEpochSecond(), from.plus(LIFE).getEpochSecond());
    }

    private static String person(String name, Role... roles) {
        var codes = Stream.of(roles).map(role -> '"' + role.code() + '"').collect(Collectors.joining(","));
        return """
                "sub":"%1$s","preferred_username":"%1$s","realm_access":{"roles":[%2$s]}""".formatted(name, codes);
    }

    private static String office(String office) {
        return """
                "office":"%s\"""".formatted(office);
    }
}
