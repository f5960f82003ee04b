package org.xinfang.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTests {

    @ParameterizedTest
    @EnumSource
    void saysItInChineseAndInEnglish(CaseRefusal refusal) {
        assertThat(refusal.chinese()).endsWith("。").matches("[^a-zA-Z]*");
        assertThat(refusal.english()).endsWith(".").matches("\\p{ASCII}*");
    }
}
