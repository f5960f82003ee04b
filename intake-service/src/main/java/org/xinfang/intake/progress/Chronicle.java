package org.xinfang.intake.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What happened so far, each on its day. */
public final class Chronicle {

    private final Offices offices;
    private final ZoneId zone;

    public Chronicle(Offices offices, ZoneId zone) {
        this.offices = offices;
        this.zone = zone;
    }

    /** Oldest first. */
    public List<Line> of(Progress progress) {
        return progress.steps().stream()
                .map(step -> new Line(day(step), said(step)))
                .toList();
    }

    private LocalDate day(Step step) {
        return step instanceof Step.Served served
                ? served.on()
                : step.at().atZone(zone).toLocalDate();
    }

    private Words said(Step step) {
        var office = offices.named(step.office());
        return switch (step) {
            case Step.Opened _ -> new Words(office.name() + "已登记", "Registered by " + office.englishName());
            case Step.Transferred _ -> new Words("已转送" + office.name(), "Passed on to " + office.englishName());
            case Step.SignedFor _ -> new Words(office.name() + "已签收", "Signed for by " + office.englishName());
            case Step.Accepted _ -> new Words(office.name() + "已受理", "Accepted by " + office.englishName());
            case Step.OpinionSigned _ ->
                new Words(office.name() + "已作出处理意见", "Opinion signed by " + office.englishName());
            case Step.Served _ -> new Words("处理意见书已送达", "Opinion of " + office.englishName() + " served");
        };
    }

    /** One line: a day and what happened on it. */
    public record Line(LocalDate day, Words said) {}
}
