package org.xinfang.gateway.page.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.gateway.page.Bilingual;

/** How a petition stands, as the public desk answers it. */
public record Standing(
        String number,
        String state,
        Bilingual sentence,
        Holder heldBy,
        @Nullable Until until,
        Bilingual next,
        List<Line> timeline,
        List<Opinion> documents,
        boolean mayRate,
        @Nullable Until rateUntil,
        @Nullable Rating rating) {

    public boolean isServed() {
        return "SERVED".equals(state);
    }

    @Override
    public String toString() {
        return "Standing[%s, redacted]".formatted(number);
    }

    /** Who holds it, and how to call them. */
    public record Holder(String name, String nameEn, String phone) {

        public Bilingual names() {
            return new Bilingual(name, nameEn);
        }
    }

    /** A last day; negative days are days past. */
    public record Until(LocalDate date, long daysLeft) {

        public long daysPast() {
            return -daysLeft;
        }
    }

    /** What happened on one day. */
    public record Line(LocalDate date, String zh, String en) {

        public Bilingual words() {
            return new Bilingual(zh, en);
        }
    }

    /** A served opinion, word for word. */
    public record Opinion(String documentNumber, Bilingual reviewOrgan, List<Answer> answers) {

        @Override
        public String toString() {
            return "Opinion[redacted]";
        }
    }

    /** What one claim was answered. */
    public record Answer(int claim, String outcome, String facts, String opinion, String basis) {

        @Override
        public String toString() {
            return "Answer[redacted]";
        }
    }

    /** What the petitioner thought of the handling. */
    public record Rating(String office, String unit) {}
}
