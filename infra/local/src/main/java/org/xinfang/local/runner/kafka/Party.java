package org.xinfang.local.runner.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.contracts.Participant;

/** A service on the broker: the topics on which it speaks and those that it hears. Its group bears its name. */
public record Party(String name, List<String> says, List<String> hears) {

    public static final String FEEDS = "referrals.";

    /** Follows from who talks to whom; topics and rights follow from it. */
    public static final List<Party> ALL =
            Participant.all().stream().map(Party::of).toList();

    /** The one service that makes a feed for every office and says referrals on it. */
    public static final String FEEDER = "case";

    /** Feeds are made office by office and have rights of their own. */
    private static Party of(Participant service) {
        return new Party(
                service.name(),
                service.topicsSaid().stream()
                        .filter(topic -> !topic.startsWith(FEEDS))
                        .toList(),
                List.copyOf(service.topicsHeard()));
    }

    public String login() {
        return "svc-" + name;
    }

    /** Where this service puts aside what it could not handle: to be tried again, or by a person. */
    public Stream<String> asides() {
        return hears.stream().flatMap(topic -> Stream.of(retry(topic), deadLetters(topic)));
    }

    String retry(String topic) {
        return "%s.%s.retry".formatted(topic, name);
    }

    String deadLetters(String topic) {
        return "%s.%s.dlt".formatted(topic, name);
    }
}
