package org.xinfang.local.runner.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTests {

    @Test
    void everyPlaceIsFilledAndKeycloaksOwnStay() {
        var template = new Template("{\"secret\": \"{{secret.svc-case}}\", \"claim\": \"${client_id}\"}");

        assertThat(template.filled(Map.of("secret.svc-case", "a$1b")))
                .isEqualTo("{\"secret\": \"a$1b\", \"claim\": \"${client_id}\"}");
    }

    @Test
    void aPlaceThatNobodyFillsIsRefused() {
        assertThatThrownBy(() -> new Template("{{root}}").filled(Map.of())).hasMessageContaining("root");
    }
}
