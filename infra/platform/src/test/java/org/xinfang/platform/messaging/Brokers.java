package org.xinfang.platform.messaging;

import java.nio.file.Path;
import java.util.List;
import org.xinfang.local.servers.KafkaBroker;
import org.xinfang.local.servers.KafkaSecurity;
import org.xinfang.local.servers.Lifespan;
import org.xinfang.local.servers.ServerFiles;

/** Brokers that a test may kill. */
final class Brokers {

    private Brokers() {}

    static KafkaBroker plain(Path folder) {
        return new KafkaBroker(new KafkaBroker.Settings(
                ServerFiles.here().kafkaLibraries(),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                0,
                0,
                List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"),
                new KafkaSecurity.Open(),
                Lifespan.ENDS_WITH_US));
    }
}
