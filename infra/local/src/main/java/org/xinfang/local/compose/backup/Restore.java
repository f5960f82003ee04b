package org.xinfang.local.compose.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.kafka.common.TopicPartition;
import org.xinfang.local.compose.Installed;
import tools.jackson.databind.JsonNode;

/**
 * Brings an archive from the standard input into an installation that holds nothing and whose services do not run.
 *
 * <p>Records get new positions, without the gaps that compaction left; each group of consumers is placed before the
 * first record that it had not read.
 */
final class Restore {

    private final Databases databases;
    private final Topics topics;
    private final Records records;
    private final Map<TopicPartition, List<Long>> positions = new HashMap<>();

    private Restore(Databases databases, Topics topics, Records records) {
        this.databases = databases;
        this.topics = topics;
        this.records = records;
    }

    static void main() throws Exception {
        var installed = Installed.here();
        try (var databases = Databases.of(installed);
                var topics = Topics.of(installed);
                var records = Records.of(installed);
                var archive = new ZipInputStream(new BufferedInputStream(System.in))) {
            new Restore(databases, topics, records).read(archive);
        }
    }

    private void read(ZipInputStream archive) throws Exception {
        JsonNode groups = Topics.read(new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)));
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var content = new Unclosed(archive);
            var parts = entry.getName().split("/", -1);
            switch (parts[0]) {
                case "positions.json" -> groups = Topics.read(content);
                case "topics.json" -> topics.define(content);
                case "databases" -> database(new Databases.Name(parts[1], parts[2]), parts[3], content);
                case "records" -> {
                    var place = new TopicPartition(parts[1], Integer.parseInt(parts[2]));
                    positions.put(place, records.sayAgain(place, content));
                }
                default -> throw new IllegalArgumentException("This is no backup: it holds " + entry.getName());
            }
        }
        place(groups);
    }

    private void database(Databases.Name name, String what, InputStream content) throws IOException {
        if (what.equals("definition")) {
            databases.define(name, content);
        } else {
            databases.insertAll(name, content);
        }
    }

    private void place(JsonNode rows) throws Exception {
        var groups = new HashMap<String, Map<TopicPartition, Long>>();
        for (var row : rows) {
            var place = new TopicPartition(
                    row.get("topic").stringValue(), row.get("partition").intValue());
            var old = row.get("position").longValue();
            var read = positions.getOrDefault(place, List.of()).stream()
                    .filter(offset -> offset < old)
                    .count();
            groups.computeIfAbsent(row.get("group").stringValue(), _ -> new HashMap<>())
                    .put(place, read);
        }
        for (var group : groups.entrySet()) {
            topics.placeGroup(group.getKey(), group.getValue());
        }
    }

    /** Whoever reads an entry to its end must not close the archive. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream archive) {
            super(archive);
        }

        @Override
        public void close() {}
    }
}
