package org.xinfang.local.region;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.xinfang.kernel.OfficePath;
import org.xinfang.local.region.Region.Person;

/** Who may sign in at an office's own platform, seen to by whoever runs it. */
public final class People {

    private static final Duration GROUP_WITHIN = Duration.ofSeconds(10);

    private final Identities identities;
    private final Supplier<String> words;

    /** Somebody who was made, with the password of the first sign-in. */
    public record Made(Person person, String password) {

        @Override
        public String toString() {
            return "Made[%s, redacted]".formatted(person.login());
        }
    }

    /**
     * Sees to the people of a running platform.
     *
     * @param clientSecret of the client {@code xinfang-region}
     * @param words passwords that nobody has yet
     */
    public People(HttpClient http, RegionLoader.Addresses addresses, String clientSecret, Supplier<String> words) {
        this.identities = Identities.of(http, addresses, clientSecret);
        this.words = words;
    }

    /** Makes those who are missing; who is there already keeps the password and may do what is said now, too. */
    public List<Made> enter(List<Person> people) throws InterruptedException {
        refuseStrangeOffices(people);
        var made = people.stream()
                .filter(person -> identities.user(person.login()).isEmpty())
                .map(person -> new Made(person, words.get()))
                .toList();
        for (var one : made) {
            identities.create(one.person(), new Password(one.password(), true));
        }
        for (var person : people) {
            identities.grant(id(person.login()), person.roles());
        }
        identities.checkGuardians();
        return made;
    }

    private void refuseStrangeOffices(List<Person> people) throws InterruptedException {
        for (var person : people) {
            if (!OfficePath.isValid(person.office())
                    || identities
                            .groupWithin(GROUP_WITHIN, OfficePath.of(person.office()))
                            .isEmpty()) {
                throw new RegionFault(
                        "The office %s of %s is not registered. The system administrator enters it in the console first."
                                .formatted(person.office(), person.login()));
            }
        }
    }

    /** For whoever forgot it. */
    public String newPassword(String login) {
        var word = words.get();
        identities.setPassword(id(login), new Password(word, true));
        return word;
    }

    /** For whoever left. What they did stays theirs. */
    public void shutOut(String login) {
        identities.shutOut(id(login));
    }

    private String id(String login) {
        return identities.user(login).orElseThrow(() -> new RegionFault("Nobody signs in as " + login));
    }
}
