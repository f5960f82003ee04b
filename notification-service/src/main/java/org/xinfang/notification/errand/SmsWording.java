package org.xinfang.notification.errand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.notification.errand.Errand.Acceptance;
import org.xinfang.notification.errand.Errand.Opinion;
import org.xinfang.notification.errand.Errand.Registration;
import org.xinfang.notification.errand.Errand.Transfer;
import org.xinfang.notification.errand.Piece.Contact;

/**
 * The short messages: number, step, unit, limit and how to ask; no content of the case and no name of a person.
 *
 * <p>Seventy characters are one message; a long name of an office gives way to its short name.
 */
final class SmsWording {

    private static final int ONE_MESSAGE = 70;

    private SmsWording() {}

    static String of(Errand errand, Contact contact, Pieces pieces) {
        var full = worded(errand, contact, pieces, false);
        return full.length() <= ONE_MESSAGE ? full : worded(errand, contact, pieces, true);
    }

    private static String worded(Errand errand, Contact contact, Pieces pieces, boolean brief) {
        var office = Composer.names(pieces, errand.issuer());
        var name = brief ? office.shortName() : office.name();
        var no = errand.submission();
        return switch (errand) {
            case Registration _ ->
                "【%s】您的事项已登记，编号%s，查询码%s，咨询%s。".formatted(name, no, contact.queryCode(), office.phone());
            case Transfer transfer ->
                "【%s】事项%s已转%s，%s咨询%s。"
                        .formatted(
                                name,
                                no,
                                Composer.names(pieces, transfer.unit()).shortName(),
                                until(transfer.due(), "前告知，"),
                                office.phone());
            case Acceptance acceptance ->
                "【%s】事项%s已受理，%s咨询%s。".formatted(name, no, until(acceptance.due(), "前办结，"), office.phone());
            case Opinion _ -> "【%s】您的事项%s处理意见已出具，请查收。不服可在收到30日内申请复查。".formatted(name, no);
        };
    }

    private static String until(@Nullable LocalDate due, String what) {
        return due == null
                ? ""
                : "%d年%d月%d日%s".formatted(due.getYear(), due.getMonthValue(), due.getDayOfMonth(), what);
    }
}
