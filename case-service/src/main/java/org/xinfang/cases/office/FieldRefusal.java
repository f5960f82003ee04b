package org.xinfang.cases.office;

import org.xinfang.kernel.Refusal;

/** A refusal of what was entered in one field. */
public record FieldRefusal(OfficeRefusal reason, String field) implements Refusal {

    @Override
    public String name() {
        return reason.name();
    }

    @Override
    public String chinese() {
        return reason.chinese();
    }

    @Override
    public String english() {
        return reason.english();
    }
}
