package org.xinfang.accountability.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number that is told of an office and a period. */
public sealed interface Figure {

    /** Which edition of the definitions is in use; a number is only comparable within one. */
    String VERSION = "2026-1";

    /** Its name in addresses. */
    String code();

    Wording wording();

    /** The law it stands on. */
    String article();

    /** Every figure, in the order in which they are told. */
    static List<Figure> all() {
        var all = new ArrayList<Figure>();
        for (var kind : OccurrenceKind.values()) {
            all.add(new Occurrences(kind));
        }
        for (var step : Step.values()) {
            for (var standing : List.of(Standing.ON_TIME, Standing.LATE, Standing.RUNNING)) {
                all.add(new Duties(step, standing));
            }
        }
        return List.copyOf(all);
    }

    static Optional<Figure> of(String code) {
        return all().stream().filter(figure -> figure.code().equals(code)).findFirst();
    }

    /** How often something happened. */
    record Occurrences(OccurrenceKind kind) implements Figure {

        @Override
        public String code() {
            return kind.code();
        }

        @Override
        public Wording wording() {
            return kind.wording();
        }

        @Override
        public String article() {
            return kind.article();
        }
    }

    /** How many duties that fell due in the period stand so. */
    record Duties(Step step, Standing standing) implements Figure {

        @Override
        public String code() {
            return step == Step.ANY ? standing.code() : step.code() + "-" + standing.code();
        }

        @Override
        public Wording wording() {
            return new Wording(
                    step.chinese() + standing.chinese(),
                    step.english() + ": " + standing.code().replace('-', ' '),
                    "%s（%s）：到期日在统计期内，%s。被撤销的不计。".formatted(step.chinese(), limits(), standing.meaningInChinese()),
                    "%s (%s) due in the period, %s. What was cancelled does not count."
                            .formatted(step.english(), limits(), standing.meaning()));
        }

        @Override
        public String article() {
            return step.article();
        }

        private String limits() {
            return String.join("、", step.limits());
        }
    }
}
