package org.xinfang.local.runner.kafka;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.xinfang.contracts.Topic;

/** The topics of the platform as they are made: how wide, and how long they keep what is said. */
public record TopicPlan(int partitions, short replicas) {

    private static final String FOR_EVER = "-1";
    private static final String A_WEEK = "604800000";

    /** One broker: nothing to replicate to. */
    public static TopicPlan ofOneMachine() {
        return new TopicPlan(6, (short) 1);
    }

    /** The feeds are not among them: an office's feed is made when the office is registered. */
    public List<NewTopic> topics() {
        return Stream.of(facts(), sealed(), asides()).flatMap(topics -> topics).toList();
    }

    private Stream<NewTopic> facts() {
        return Stream.of(Topic.SUBMISSIONS, Topic.CASES, Topic.ACCOUNTABILITY, Topic.NOTICES, Topic.OFFICES)
                .map(name -> topic(name, Map.of(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER)));
    }

    /** Compacted: the last word on a person or a story stands, and a tombstone forgets it. */
    private Stream<NewTopic> sealed() {
        return Stream.of(Topic.PETITIONERS, Topic.NARRATIVES)
                .map(name ->
                        topic(name, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
    }

    /** A dead letter waits for a person however long that takes; a retry is read again within minutes. */
    private Stream<NewTopic> asides() {
        return Party.ALL.stream()
                .flatMap(Party::asides)
                .map(name -> topic(
                        name, Map.of(TopicConfig.RETENTION_MS_CONFIG, name.endsWith(".dlt") ? FOR_EVER : A_WEEK)));
    }

    private NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, partitions, replicas).configs(settings);
    }
}
