package org.xinfang.accountability.duty;

import static org.xinfang.kernel.limit.LimitCode.T1;
import static org.xinfang.kernel.limit.LimitCode.T10;
import static org.xinfang.kernel.limit.LimitCode.T12;
import static org.xinfang.kernel.limit.LimitCode.T13;
import static org.xinfang.kernel.limit.LimitCode.T14;
import static org.xinfang.kernel.limit.LimitCode.T16;
import static org.xinfang.kernel.limit.LimitCode.T2;
import static org.xinfang.kernel.limit.LimitCode.T3;
import static org.xinfang.kernel.limit.LimitCode.T6;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.xinfang.kernel.limit.LimitCode;

/**
 * Which duties a figure is about.
 *
 * <p>Limits that a petitioner may use up (to ask for a review, to rate) and what an office may do but need not (to
 * object, to extend) are no duties and are in none of them.
 */
public enum Step {
    ANY("", "全部时限", "all duties", "《信访工作条例》"),
    TRANSFER("transfer", "转送、交办", "transfer", "《信访工作条例》第二十二条"),
    INFORM("inform", "受理告知", "informing the petitioner", "《信访工作条例》第二十三条"),
    ANSWER("answer", "办理答复", "answering", "《信访工作条例》第三十四条");

    private final String code;
    private final String chinese;
    private final String english;
    private final String article;

    Step(String code, String chinese, String english, String article) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.article = article;
    }

    /** Whether a limit of this code is a duty at all. */
    public static boolean isDuty(String limit) {
        return ANY.limits().contains(limit);
    }

    /** The name of a limit, for rows of the table that this build knows. */
    public static String chineseName(String limit) {
        return Arrays.stream(LimitCode.values())
                .filter(known -> known.name().equals(limit))
                .map(LimitCode::chinese)
                .findFirst()
                .orElse(limit);
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String article() {
        return article;
    }

    /** Codes of the limits it is about. */
    public List<String> limits() {
        var limits = switch (this) {
            case ANY -> Stream.of(T1, T2, T3, T6, T10, T12, T13, T14, T16);
            case TRANSFER -> Stream.of(T1);
            case INFORM -> Stream.of(T2, T3, T13);
            case ANSWER -> Stream.of(T6, T14);
        };
        return limits.map(LimitCode::name).toList();
    }
}
