package org.xinfang.gateway.page.query;

import java.util.ArrayList;
import java.util.List;
import org.xinfang.gateway.page.Form;
import org.xinfang.gateway.page.Objection;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.QueryCode;

/** Number and query code, as somebody typed them. */
record Ticket(String number, String code) {

    /** Longer than any way of writing either; normalising what is longer may take minutes. */
    private static final int LONGEST = 100;

    static Ticket of(Form form) {
        return new Ticket(form.text("number"), form.text("code"));
    }

    /** What can be nobody's ticket is said before anybody is asked. */
    List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (number.isBlank()) {
            objections.add(Objection.to("number", "number.missing"));
        } else if (number.length() > LONGEST || !(ItemNumber.read(number) instanceof Decision.Accepted<ItemNumber>)) {
            objections.add(Objection.to("number", "number.wrong"));
        }
        if (code.isBlank()) {
            objections.add(Objection.to("code", "code.missing"));
        } else if (code.length() > LONGEST || QueryCode.read(code).isEmpty()) {
            objections.add(Objection.to("code", "code.wrong"));
        }
        return List.copyOf(objections);
    }

    @Override
    public String toString() {
        return "Ticket[redacted]";
    }
}
