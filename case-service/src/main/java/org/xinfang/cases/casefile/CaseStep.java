package org.xinfang.cases.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;

/**
 * One step in the history of a case.
 *
 * @param version of the case after it
 * @param by absent when nobody's hand did it, as with the opening
 * @param office that acted
 */
public record CaseStep(
        long version, Kind kind, Instant at, @Nullable OfficerId by, OfficePath office) {

    /** What the step was. */
    public enum Kind {
        OPENED("立项", "opened"),
        TRANSFERRED("转送", "transferred"),
        SIGNED_FOR("签收", "signed for"),
        ACCEPTED("受理", "accepted"),
        OPINION_DRAFTED("拟稿", "opinion drafted"),
        OPINION_SIGNED("签发", "opinion signed"),
        SERVED("送达", "served");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}
