package org.xinfang.local.servers;

import java.nio.file.Path;

/** The {@code server.properties} of a broker that is alone on its machine. */
record BrokerProperties(Path data, int port, int controllerPort, KafkaSecurity security) {

    String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://127.0.0.1:%1$d
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

                %4$s""".formatted(port, controllerPort, data.resolve("log"), security.brokerProperties());
    }
}
