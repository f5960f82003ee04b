package org.xinfang.accountability.duty;

import static org.xinfang.accountability.duty.OccurrenceKind.OFFICE_DISSATISFIED;
import static org.xinfang.accountability.duty.OccurrenceKind.OFFICE_MOSTLY_SATISFIED;
import static org.xinfang.accountability.duty.OccurrenceKind.OFFICE_SATISFIED;
import static org.xinfang.accountability.duty.OccurrenceKind.UNIT_DISSATISFIED;
import static org.xinfang.accountability.duty.OccurrenceKind.UNIT_MOSTLY_SATISFIED;
import static org.xinfang.accountability.duty.OccurrenceKind.UNIT_SATISFIED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rate: figures over figures, all of them open to be read.
 *
 * @param numerator figures whose sum is divided
 * @param denominator figures whose sum it is divided by
 */
public record Indicator(String code, String chinese, String english, List<Figure> numerator, List<Figure> denominator) {

    private static final int DECIMALS = 4;

    /** All rates, in the order in which they are told. */
    public static List<Indicator> all() {
        return List.of(
                inTime("transfer-in-time", "及时受理率（信访部门）", "transferred in time", Step.TRANSFER),
                inTime("informed-in-time", "按期受理告知率", "informed in time", Step.INFORM),
                inTime("answered-in-time", "按期答复率", "answered in time", Step.ANSWER),
                satisfaction(
                        "office-satisfaction",
                        "满意率（信访部门）",
                        "satisfaction with the petition office",
                        List.of(OFFICE_SATISFIED, OFFICE_MOSTLY_SATISFIED, OFFICE_DISSATISFIED)),
                satisfaction(
                        "unit-satisfaction",
                        "满意率（责任单位）",
                        "satisfaction with the responsible unit",
                        List.of(UNIT_SATISFIED, UNIT_MOSTLY_SATISFIED, UNIT_DISSATISFIED)));
    }

    private static Indicator inTime(String code, String chinese, String english, Step step) {
        var onTime = new Figure.Duties(step, Standing.ON_TIME);
        return new Indicator(
                code,
                chinese,
                english,
                List.of(onTime),
                List.of(onTime, new Figure.Duties(step, Standing.LATE), new Figure.Duties(step, Standing.RUNNING)));
    }

    /** The ratings from the best to the worst; all but the worst are satisfied. */
    private static Indicator satisfaction(String code, String chinese, String english, List<OccurrenceKind> ratings) {
        var figures = ratings.stream().<Figure>map(Figure.Occurrences::new).toList();
        return new Indicator(code, chinese, english, figures.subList(0, figures.size() - 1), figures);
    }

    public Rate of(Map<Figure, Long> counts) {
        return new Rate(sum(numerator, counts), sum(denominator, counts));
    }

    private static long sum(List<Figure> figures, Map<Figure, Long> counts) {
        return figures.stream()
                .flatMap(figure -> Stream.ofNullable(counts.get(figure)))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A rate as two whole numbers. */
    public record Rate(long numerator, long denominator) {

        /** Empty when there is nothing to divide by: nothing owed is not everything done. */
        public Optional<BigDecimal> value() {
            return denominator == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(numerator)
                            .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
