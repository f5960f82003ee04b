package org.xinfang.local.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.Uuid;

/** The {@code server.properties} of a broker that is alone on its machine. */
public record BrokerProperties(Path data, Place place, int controllerPort, KafkaSecurity security) {

    /** Where a broker is found: the address it listens on, and the one it tells its clients. */
    public record Place(String listen, String host, int port) {

        static Place onLoopback(int port) {
            return new Place("127.0.0.1", "127.0.0.1", port);
        }
    }

    /** What gives an empty folder its cluster id and its administrator, by Kafka's storage tool. */
    List<String> formatArguments(Path properties) {
        var arguments = new ArrayList<>(List.of(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString()));
        arguments.addAll(List.of("--config", properties.toString()));
        arguments.addAll(security.formatArguments());
        return arguments;
    }

    /** The same as a file that a Java reads: no list of processes shows what stands in it. */
    public String formatFile(Path properties) {
        return argumentFile(formatArguments(properties));
    }

    static String argumentFile(List<String> arguments) {
        return arguments.stream()
                .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining("\n"));
    }

    public String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENTS://%5$s:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://%6$s:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=CLIENTS
                log.dirs=%3$s

                # A topic belongs to whoever creates it, with its partitions and its retention.
                auto.create.topics.enable=false
                num.partitions=4

                # There is one broker: its internal topics have one copy.
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=2
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1

                # A group starts with its first member, who need not wait for others.
                group.initial.rebalance.delay.ms=0
                # A broker that was killed may come back only when its last session is over.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                # The cleaner's default of 128 MB would be a third of the heap.
                log.cleaner.dedupe.buffer.size=16777216
                num.network.threads=2
                num.io.threads=4

                %4$s""".formatted(
                        place.port(),
                        controllerPort,
                        data.resolve("log"),
                        security.brokerProperties(),
                        place.listen(),
                        place.host());
    }
}
