package org.xinfang.notification.errand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.letter.Letter.Answer;

/** Something that must be known before a petitioner can be told; it may arrive after the fact that needs it. */
public sealed interface Piece {

    /** How to reach the petitioner. */
    record Contact(
            @Nullable String name,
            @Nullable String mobile,
            @Nullable String address,
            String queryCode) implements Piece {

        @Override
        public String toString() {
            return "Contact[redacted]";
        }
    }

    /** What an office is called and how to ring it. */
    record OfficeNames(String name, String shortName, String phone) implements Piece {}

    /** What the petition is about, in the petitioner's words. */
    record Subject(@Nullable String title) implements Piece {

        @Override
        public String toString() {
            return "Subject[redacted]";
        }
    }

    /** The text of a signed opinion. */
    record OpinionText(List<Answer> answers, String reviewOrgan) implements Piece {

        public OpinionText {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "OpinionText[redacted]";
        }
    }

    /** Who put the claims with the responsible office. */
    record Origin(OfficePath office) implements Piece {}
}
