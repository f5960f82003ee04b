package org.xinfang.local.runner.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.contracts.Topic;

/** A service on the broker: what it says and what it hears. Its group bears its name. */
public record Party(String name, List<String> says, List<String> hears) {

    /** The only list of who talks to whom; topics and rights both follow from it. */
    public static final List<Party> ALL = List.of(
            new Party(
                    "intake",
                    List.of(Topic.SUBMISSIONS, Topic.PETITIONERS, Topic.NARRATIVES),
                    List.of(Topic.CASES, Topic.NARRATIVES, Topic.OFFICES)),
            new Party(
                    "case",
                    List.of(Topic.CASES, Topic.OFFICES, Topic.NARRATIVES),
                    List.of(Topic.SUBMISSIONS, Topic.NARRATIVES, Topic.PETITIONERS, Topic.OFFICES)),
            new Party(
                    "accountability",
                    List.of(Topic.ACCOUNTABILITY),
                    List.of(Topic.SUBMISSIONS, Topic.CASES, Topic.NOTICES, Topic.OFFICES)),
            new Party(
                    "notification",
                    List.of(Topic.NOTICES),
                    List.of(Topic.SUBMISSIONS, Topic.CASES, Topic.OFFICES, Topic.PETITIONERS, Topic.NARRATIVES)));

    /** The one service that makes a feed for every office and says referrals on it. */
    public static final String FEEDER = "case";

    public static final String FEEDS = "referrals.";

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
