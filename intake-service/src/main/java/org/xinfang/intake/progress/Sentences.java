package org.xinfang.intake.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a matter stands, as a clerk would say it at the window. */
public final class Sentences {

    private final Offices offices;

    public Sentences(Offices offices) {
        this.offices = offices;
    }

    /** Where it is, and until when; with the opinion, to whom one may turn against it. */
    public Words standing(Standing standing, @Nullable Opinion opinion, LocalDate today) {
        var said = said(standing, opinion);
        var until = standing.until();
        return until == null || standing instanceof Standing.Served || !today.isAfter(until)
                ? said
                : new Words(
                        said.chinese() + "这一期限已过，您可以致电询问。",
                        said.english() + " That day has passed; you may call and ask.");
    }

    private Words said(Standing standing, @Nullable Opinion opinion) {
        var office = offices.named(standing.office());
        return switch (standing) {
            case Standing.Registered waiting -> registered(office, waiting.until());
            case Standing.Transferred transferred -> transferred(office, transferred);
            case Standing.Accepted accepted -> accepted(office, accepted.until());
            case Standing.OpinionSigned _ ->
                new Words(
                        office.name() + "已作出处理意见，正在向您送达。",
                        office.englishName() + " has signed its opinion, which is being delivered to you.");
            case Standing.Served served -> served(served, opinion);
        };
    }

    private static Words registered(Office office, @Nullable LocalDate until) {
        return until == null
                ? new Words(
                        "已登记，等待%s转送。".formatted(office.name()),
                        "Registered, waiting to be dispatched by %s.".formatted(office.englishName()))
                : new Words(
                        "已登记，等待%s转送有权处理的机关，最迟%s。"
                                .formatted(office.name(), Days.of(until).chinese()),
                        "Registered, waiting to be dispatched by %s until %s."
                                .formatted(office.englishName(), Days.of(until).english()));
    }

    private static Words transferred(Office office, Standing.Transferred standing) {
        var where = standing.signedFor()
                ? new Words(office.name() + "已签收", office.englishName() + " has signed for it and")
                : new Words("已转送" + office.name(), "With " + office.englishName() + ", which");
        var until = standing.until();
        return until == null
                ? new Words(where.chinese() + "，将告知您是否受理。", where.english() + " will tell you what it does.")
                : new Words(
                        "%s，最迟%s告知您是否受理。"
                                .formatted(where.chinese(), Days.of(until).chinese()),
                        "%s will tell you what it does by %s."
                                .formatted(where.english(), Days.of(until).english()));
    }

    private static Words accepted(Office office, @Nullable LocalDate until) {
        return until == null
                ? new Words(office.name() + "已受理，正在办理。", "Accepted and being handled by " + office.englishName() + ".")
                : new Words(
                        "%s已受理，最迟%s作出处理意见。"
                                .formatted(office.name(), Days.of(until).chinese()),
                        "Accepted by %s, which will give its opinion by %s."
                                .formatted(office.englishName(), Days.of(until).english()));
    }

    private Words served(Standing.Served served, @Nullable Opinion opinion) {
        var on = Days.of(served.on());
        var organ = offices.reviewOrgan(opinion);
        var until = served.until();
        return until == null
                ? new Words(
                        "处理意见书已于%s送达。".formatted(on.chinese()), "The opinion was served on %s.".formatted(on.english()))
                : new Words(
                        "处理意见书已于%s送达。如果不服，可以向%s申请复查，最迟%s。"
                                .formatted(
                                        on.chinese(),
                                        organ.chinese(),
                                        Days.of(until).chinese()),
                        "The opinion was served on %s; if you disagree, ask %s for a review until %s."
                                .formatted(
                                        on.english(),
                                        organ.english(),
                                        Days.of(until).english()));
    }
}
