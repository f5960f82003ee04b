package org.xinfang.bench;

import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the ledger is behind what has been said. */
record LedgerLag(Admin admin) {

    private static final String GROUPS = "accountability";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How many messages it had not heard when first asked, and how long until it had heard all. */
    record Lag(long messages, double seconds) {}

    Lag awaitNone() throws Exception {
        var began = System.nanoTime();
        var first = messages();
        var giveUp = began + PATIENCE.toNanos();
        for (var left = first; left > 0; left = messages()) {
            if (System.nanoTime() > giveUp) {
                throw new CannotMeasure("The ledger is still %d messages behind after a minute.".formatted(left));
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return new Lag(first, Rounded.to(2, (System.nanoTime() - began) / 1e9));
    }

    private long messages() throws Exception {
        var behind = 0L;
        for (var group : admin.listGroups().all().get()) {
            if (group.groupId().startsWith(GROUPS)) {
                behind += messages(group.groupId());
            }
        }
        return behind;
    }

    private long messages(String group) throws Exception {
        var heard = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = admin.listOffsets(heard.keySet().stream()
                        .collect(Collectors.toMap((TopicPartition partition) -> partition, _ -> OffsetSpec.latest())))
                .all()
                .get();
        var behind = 0L;
        for (var partition : heard.entrySet()) {
            OffsetAndMetadata at = partition.getValue();
            var end = ends.get(partition.getKey());
            behind += at == null || end == null ? 0 : end.offset() - at.offset();
        }
        return behind;
    }
}
