package org.xinfang.cases.casefile;

import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_DATE;
import static org.xinfang.cases.casefile.CaseRefusal.NO_WITNESS;
import static org.xinfang.cases.casefile.CaseRefusal.SERVED_BEFORE_SIGNED;
import static org.xinfang.cases.casefile.CaseRefusal.SERVED_IN_FUTURE;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.kernel.Decision.accept;
import static org.xinfang.kernel.Decision.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Opinion.Signature;
import org.xinfang.cases.casefile.Service.Receipt;
import org.xinfang.kernel.Decision;

/** Reads what was recorded about a service. The first thing wrong is named with its field. */
final class ServiceReading {

    static final int LONGEST = 500;

    private ServiceReading() {}

    static Decision<Service> read(Intent.Serve said, Signature signature, LocalDate today) {
        var method = said.method();
        var on = said.servedOn();
        var receipt = said.receipt();
        if (method == null) {
            return wrong(NOT_A_CHOICE, "method");
        }
        if (on == null) {
            return wrong(NOT_A_DATE, "servedOn");
        }
        if (on.isBefore(signature.on())) {
            return wrong(SERVED_BEFORE_SIGNED, "servedOn");
        }
        if (on.isAfter(today)) {
            return wrong(SERVED_IN_FUTURE, "servedOn");
        }
        if (receipt == null) {
            return wrong(NOT_A_CHOICE, "receipt");
        }
        if (receipt == Receipt.REFUSED && text(said.witness()) == null) {
            return wrong(NO_WITNESS, "witness");
        }
        var service =
                new Service(method, on, receipt, text(said.receivedBy()), text(said.witness()), text(said.proof()));
        return withinReason(service);
    }

    private static Decision<Service> withinReason(Service service) {
        if (isTooLong(service.receivedBy())) {
            return wrong(TOO_LONG, "receivedBy");
        }
        if (isTooLong(service.witness())) {
            return wrong(TOO_LONG, "witness");
        }
        return isTooLong(service.proof()) ? wrong(TOO_LONG, "proof") : accept(service);
    }

    private static Decision<Service> wrong(CaseRefusal reason, String field) {
        return refuse(new FieldRefusal(reason, field));
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }

    private static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
