package org.xinfang.local.compose.backup;

import com.mongodb.client.ClientSession;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.kafka.common.TopicPartition;
import org.xinfang.local.compose.Installed;

/**
 * Writes databases, topics and the consumers' places to the standard output, as one archive; nothing is stopped.
 *
 * <p>The order makes it whole. The consumers' places come first: what a service did after them it is told once more,
 * and does once. Then all databases as they were at one moment, between two looks at the ends of the topics that saw
 * the same: so every event up to there is of a state that the archive has, and what was said later still waits in its
 * document to be sent. The topics come last, up to those ends.
 */
final class Backup {

    /** A platform at work is silent for a few milliseconds many times a second. */
    private static final int TRIES = 2_000;

    private final Databases databases;
    private final Topics topics;
    private final Records records;

    private Backup(Databases databases, Topics topics, Records records) {
        this.databases = databases;
        this.topics = topics;
        this.records = records;
    }

    static void main() throws Exception {
        var installed = Installed.here();
        try (var databases = Databases.of(installed);
                var topics = Topics.of(installed);
                var records = Records.of(installed)) {
            var archive = new ZipOutputStream(new BufferedOutputStream(System.out));
            new Backup(databases, topics, records).write(archive);
            archive.finish();
            archive.flush();
        }
    }

    private void write(ZipOutputStream archive) throws Exception {
        entry(archive, "positions.json", out -> topics.writePositions(out));
        for (var tries = 0; tries < TRIES; tries++) {
            var before = topics.ends();
            try (var moment = databases.moment()) {
                if (topics.ends().equals(before)) {
                    write(archive, moment, before);
                    return;
                }
            }
        }
        throw new IllegalStateException("The topics were never at rest for a moment; try again when less is going on");
    }

    private void write(ZipOutputStream archive, ClientSession moment, Map<TopicPartition, Long> ends) throws Exception {
        for (var collection : databases.collections()) {
            entry(archive, collection.entry("definition"), out -> databases.writeDefinition(collection, out));
            entry(archive, collection.entry("documents"), out -> databases.writeDocuments(collection, moment, out));
        }
        entry(archive, "topics.json", out -> topics.writeDefinitions(out));
        for (var end : ends.entrySet()) {
            var place = end.getKey();
            entry(
                    archive,
                    "records/%s/%d".formatted(place.topic(), place.partition()),
                    out -> records.write(place, end.getValue(), out));
        }
    }

    private static void entry(ZipOutputStream archive, String name, Content content) throws Exception {
        archive.putNextEntry(new ZipEntry(name));
        content.writeTo(archive);
        archive.closeEntry();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException, InterruptedException, ExecutionException;
    }
}
