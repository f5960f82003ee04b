package org.xinfang.cases.casefile;

import org.xinfang.kernel.Refusal;

/**
 * A refusal of what was entered in one field.
 *
 * @param field the way to it in what was sent: {@code claims[0].facts}
 */
public record FieldRefusal(CaseRefusal reason, String field) implements Refusal {

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
