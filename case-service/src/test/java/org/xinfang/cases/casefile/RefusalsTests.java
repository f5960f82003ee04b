package org.xinfang.cases.casefile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTests {

    @ParameterizedTest
    @EnumSource
    void saysItInChineseAndInEnglish(CaseRefusal refusal) {
        assertThat(refusal.chinese()).endsWith("。").matches("[^a-zA-Z]*");
        assertThat(refusal.english()).endsWith(".").matches("\\p{ASCII}*");
    }

    /**
     * Article 22: the petition office transfers what it receives. Article 23: whom it was transferred to informs the
     * petitioner, or objects with reasons and hands it back when the sender agrees. No article tells of signing for a
     * case, of drafts or of who signs them.
     */
    @Test
    void namesTheArticleWhereTheLawItselfSaysSo() {
        var named = Arrays.stream(CaseRefusal.values())
                .filter(refusal -> refusal.article() != null)
                .collect(toMap(refusal -> refusal, CaseRefusal::article));

        assertThat(named)
                .isEqualTo(Map.of(
                        CaseRefusal.NOT_YET_TRANSFERRED, "《信访工作条例》第二十二条",
                        CaseRefusal.ALREADY_TRANSFERRED, "《信访工作条例》第二十三条",
                        CaseRefusal.NOT_YET_ACCEPTED, "《信访工作条例》第二十三条"));
    }
}
