package org.xinfang.local.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.process.Part;

class OptionsTests {

    @Test
    void withoutWordsEverythingIsMeant() {
        assertThat(Options.of().only()).isEmpty();
    }

    @Test
    void onePartCanBeNamed() {
        assertThat(Options.of("--only", "case").only()).contains(Part.CASE);
    }

    @Test
    void aNameThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThatThrownBy(() -> Options.of("--only", "cases"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("accountability");
    }

    @Test
    void whatIsNotUnderstoodIsNotGuessedAt() {
        assertThatThrownBy(() -> Options.of("case"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--help");
    }
}
