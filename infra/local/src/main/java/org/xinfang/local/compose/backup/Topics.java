package org.xinfang.local.compose.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.xinfang.local.compose.Broker;
import org.xinfang.local.compose.Installed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topics: how wide each is, where it ends, and how far each group of consumers has read. */
record Topics(Admin admin) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BROKERS_OWN = "__";

    static Topics of(Installed installed) {
        return new Topics(Admin.create(new Broker(installed).administrator()));
    }

    /** Where each partition ends; one without a record is left out. */
    Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : admin.describeTopics(names()).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(
                            part -> asked.put(new TopicPartition(topic.name(), part.partition()), OffsetSpec.latest()));
        }
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked).all().get().forEach((place, end) -> ends.put(place, end.offset()));
        ends.values().removeIf(end -> end == 0);
        return ends;
    }

    private List<String> names() throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get().stream()
                .filter(name -> !name.startsWith(BROKERS_OWN))
                .sorted()
                .toList();
    }

    /** The places of every group: group, then topic-partition. */
    Map<String, Map<TopicPartition, Long>> positions() throws ExecutionException, InterruptedException {
        var asked = new HashMap<String, ListConsumerGroupOffsetsSpec>();
        admin.listGroups().all().get().forEach(group -> asked.put(group.groupId(), new ListConsumerGroupOffsetsSpec()));
        var positions = new TreeMap<String, Map<TopicPartition, Long>>();
        if (!asked.isEmpty()) {
            admin.listConsumerGroupOffsets(asked).all().get().forEach((group, places) -> {
                var read = new HashMap<TopicPartition, Long>();
                places.forEach((place, position) -> {
                    if (position != null) {
                        read.put(place, position.offset());
                    }
                });
                positions.put(group, read);
            });
        }
        return positions;
    }

    void writePositions(OutputStream out) throws IOException, ExecutionException, InterruptedException {
        var rows = new ArrayList<Map<String, Object>>();
        positions()
                .forEach((group, places) -> places.forEach((place, position) -> rows.add(Map.of(
                        "group",
                        group,
                        "topic",
                        place.topic(),
                        "partition",
                        place.partition(),
                        "position",
                        position))));
        out.write(JSON.writeValueAsBytes(rows));
    }

    /** Width and settings of every topic; the feeds are made by a service, so no plan knows them. */
    void writeDefinitions(OutputStream out) throws IOException, ExecutionException, InterruptedException {
        var resources = new HashMap<String, ConfigResource>();
        names().forEach(name -> resources.put(name, new ConfigResource(ConfigResource.Type.TOPIC, name)));
        var configs = admin.describeConfigs(resources.values()).all().get();
        var rows = new ArrayList<Map<String, Object>>();
        for (var topic :
                admin.describeTopics(resources.keySet()).allTopicNames().get().values()) {
            var settings = new TreeMap<String, String>();
            var config = Objects.requireNonNull(configs.get(resources.get(topic.name())));
            config.entries().stream()
                    .filter(setting -> setting.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                    .forEach(setting -> settings.put(setting.name(), setting.value()));
            rows.add(Map.of(
                    "name", topic.name(), "partitions", topic.partitions().size(), "settings", settings));
        }
        out.write(JSON.writeValueAsBytes(rows));
    }

    /** Makes those that are missing, and refuses when anything was ever said on any. */
    void define(InputStream in) throws ExecutionException, InterruptedException {
        if (!ends().isEmpty()) {
            throw new IllegalStateException(
                    "The topics are not empty: restore into an installation that holds nothing");
        }
        var present = names();
        var missing = new ArrayList<NewTopic>();
        for (var row : JSON.readTree(in)) {
            var name = row.get("name").stringValue();
            if (!present.contains(name)) {
                var settings = new HashMap<String, String>();
                row.get("settings")
                        .properties()
                        .forEach(
                                one -> settings.put(one.getKey(), one.getValue().stringValue()));
                missing.add(new NewTopic(name, row.get("partitions").intValue(), (short) 1).configs(settings));
            }
        }
        admin.createTopics(missing).all().get();
    }

    void placeGroup(String group, Map<TopicPartition, Long> positions) throws ExecutionException, InterruptedException {
        var places = new HashMap<TopicPartition, OffsetAndMetadata>();
        positions.forEach((place, position) -> places.put(place, new OffsetAndMetadata(position)));
        admin.alterConsumerGroupOffsets(group, places).all().get();
    }

    static JsonNode read(InputStream in) {
        return JSON.readTree(in);
    }

    @Override
    public void close() {
        admin.close();
    }
}
