package org.xinfang.local.compose.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

class SaidTests {

    private static final TopicPartition PLACE = new TopicPartition("petitioners.sealed.v1", 3);

    @Test
    void isSaidAgainWithKeyTimeAndHeaders() throws IOException {
        var headers =
                List.<Header>of(new RecordHeader("ce_id", "P1#7".getBytes(UTF_8)), new RecordHeader("empty", null));
        var again = through(new Said(7, 1_700_000_000_000L, bytes("清河"), bytes("{}"), headers))
                .on(PLACE);

        assertThat(again.topic()).isEqualTo(PLACE.topic());
        assertThat(again.partition()).isEqualTo(PLACE.partition());
        assertThat(again.timestamp()).isEqualTo(1_700_000_000_000L);
        assertThat(again.key()).isEqualTo(bytes("清河"));
        assertThat(again.value()).isEqualTo(bytes("{}"));
        assertThat(again.headers()).containsExactlyElementsOf(headers);
    }

    @Test
    void forgetsAPersonAgainWhereATombstoneWas() throws IOException {
        assertThat(through(new Said(8, 0, bytes("P1"), null, List.of()))
                        .on(PLACE)
                        .value())
                .isNull();
    }

    private static Said through(Said said) throws IOException {
        var written = new ByteArrayOutputStream();
        said.write(new DataOutputStream(written));
        var in = new DataInputStream(new ByteArrayInputStream(written.toByteArray()));
        return Said.read(in.readLong(), in);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
