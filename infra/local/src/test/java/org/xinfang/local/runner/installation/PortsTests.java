package org.xinfang.local.runner.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTests {

    @Test
    void aVariableMovesOnePortAndLeavesTheOthers() {
        var ports = Ports.of(Map.of("XINFANG_PORT_GATEWAY", "18080")::get);

        assertThat(ports.publicUrl()).isEqualTo("http://localhost:18080");
        assertThat(ports.of(Port.KAFKA_CONTROLLER)).isEqualTo(19093);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1"})
    void whatIsNoPortIsRefusedWithTheNameOfItsVariable(String said) {
        assertThatThrownBy(() -> Ports.of(Map.of("XINFANG_PORT_CASE", said)::get))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("XINFANG_PORT_CASE");
    }
}
