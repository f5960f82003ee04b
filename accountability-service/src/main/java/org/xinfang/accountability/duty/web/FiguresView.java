package org.xinfang.accountability.duty.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Figure;
import org.xinfang.accountability.duty.Indicator;
import org.xinfang.accountability.duty.Scope;

/** The figures and rates of one office and period. */
public record FiguresView(
        String office,
        boolean beneath,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        List<FigureView> figures,
        List<IndicatorView> indicators) {

    /**
     * One number.
     *
     * @param events where it opens into the facts that make it
     */
    public record FigureView(
            String code, String nameZh, String nameEn, long count, DefinitionView definition, String events) {}

    /** What a number counts, by which law and which edition of the definitions. */
    public record DefinitionView(String zh, String en, String article, String version) {}

    /**
     * One rate.
     *
     * @param rate to four places; absent when nothing was owed
     * @param over codes of the figures whose sum is the numerator
     * @param under codes of the figures whose sum is the denominator
     */
    public record IndicatorView(
            String code,
            String nameZh,
            String nameEn,
            long numerator,
            long denominator,
            @Nullable BigDecimal rate,
            List<String> over,
            List<String> under) {}

    static FiguresView of(Scope scope, Map<Figure, Long> counts) {
        return new FiguresView(
                scope.office().value(),
                scope.beneath(),
                scope.from(),
                scope.to(),
                scope.asOf(),
                Figure.all().stream()
                        .map(figure -> figure(figure, counts.getOrDefault(figure, 0L), scope))
                        .toList(),
                Indicator.all().stream()
                        .map(indicator -> indicator(indicator, counts))
                        .toList());
    }

    private static FigureView figure(Figure figure, long count, Scope scope) {
        var wording = figure.wording();
        return new FigureView(
                figure.code(),
                wording.chinese(),
                wording.english(),
                count,
                new DefinitionView(
                        wording.definitionInChinese(), wording.definition(), figure.article(), Figure.VERSION),
                Asked.link(figure, scope));
    }

    private static IndicatorView indicator(Indicator indicator, Map<Figure, Long> counts) {
        var rate = indicator.of(counts);
        return new IndicatorView(
                indicator.code(),
                indicator.chinese(),
                indicator.english(),
                rate.numerator(),
                rate.denominator(),
                rate.value().orElse(null),
                indicator.numerator().stream().map(Figure::code).toList(),
                indicator.denominator().stream().map(Figure::code).toList());
    }
}
