package org.xinfang.local.region;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.xinfang.kernel.OfficePath;
import org.xinfang.local.region.Region.Person;

/**
 * Brings a region into a running platform: offices over its API, as the system administrator, then people into the
 * groups that the platform made for the offices. Done twice, the second time makes nothing.
 */
public final class RegionLoader {

    private static final Duration GROUP_WITHIN = Duration.ofSeconds(30);
    private static final String ADMINISTRATOR = "system-admin";

    private final HttpClient http;
    private final Addresses addresses;
    private final UnaryOperator<String> passwords;
    private final Identities identities;

    /**
     * Where things are.
     *
     * @param api the entrance of the platform
     * @param identity Keycloak, with its path
     */
    public record Addresses(String api, String identity) {

        String realm() {
            return identity + "/realms/xinfang";
        }
    }

    /**
     * Makes a loader.
     *
     * @param passwords the password of a login
     * @param clientSecret of the client {@code xinfang-region}
     */
    public RegionLoader(HttpClient http, Addresses addresses, UnaryOperator<String> passwords, String clientSecret) {
        this.http = http;
        this.addresses = addresses;
        this.passwords = passwords;
        this.identities = Identities.of(http, addresses, clientSecret);
    }

    /** How many people were made. */
    public int load(Region region) throws InterruptedException {
        registerOffices(region);
        var groups = new HashMap<String, String>();
        for (var office : region.offices()) {
            groups.put(office.path(), awaitGroup(office.officePath()));
        }
        var made = 0;
        for (var person : region.people()) {
            made += make(person) ? 1 : 0;
        }
        for (var system : region.systems()) {
            var account = identities
                    .user("service-account-" + system.client())
                    .orElseThrow(() -> new RegionFault("There is no client " + system.client()));
            identities.join(account, groups.getOrDefault(system.office(), ""));
            identities.grant(account, system.roles());
        }
        identities.checkGuardians();
        return made;
    }

    private void registerOffices(Region region) {
        var token = Rest.tokenFor(
                http,
                addresses.realm(),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "xinfang-demo",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        passwords.apply(ADMINISTRATOR)));
        var api = new Rest(http, addresses.api(), token);
        for (var office : region.offices()) {
            api.put("/api/offices/" + office.path(), office.entry()).orFail("The office " + office.path());
        }
    }

    private String awaitGroup(OfficePath office) throws InterruptedException {
        return identities
                .groupWithin(GROUP_WITHIN, office)
                .orElseThrow(() -> new RegionFault(
                        "No group was made for the office %s within %d s; the log of case-service says why."
                                .formatted(office, GROUP_WITHIN.toSeconds())));
    }

    private boolean make(Person person) {
        var known = identities.user(person.login());
        identities.grant(
                known.orElseGet(() -> identities.create(person, new Password(passwords.apply(person.login()), false))),
                person.roles());
        return known.isEmpty();
    }
}
