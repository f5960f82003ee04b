package org.xinfang.cases.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTests {

    @Test
    void keepsWhatIsInACellInTheCell() {
        assertThat(CsvLine.of(List.of("路灯, \"东\"路", "两\n行", ""))).isEqualTo("\"路灯, \"\"东\"\"路\",\"两\n行\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r\n=1", "＝1", " ＠x"})
    void neverReckonsWithAPetitionersWords(String said) {
        assertThat(CsvLine.of(List.of(said))).isEqualTo("\"'%s\"\r\n".formatted(said));
    }

    @Test
    void leavesANumberANumber() {
        assertThat(CsvLine.of(List.of("-3", "15"))).isEqualTo("\"-3\",\"15\"\r\n");
    }
}
