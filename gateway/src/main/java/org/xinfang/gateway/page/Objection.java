package org.xinfang.gateway.page;

import org.jspecify.annotations.Nullable;

/**
 * Why a page is shown once more: said at its top and beside the field.
 *
 * @param field the field that it is about; none where it is about no field
 * @param message its key among the texts
 * @param said what a service said itself, in place of a text of ours
 */
public record Objection(
        @Nullable String field, String message, @Nullable Bilingual said) {

    public static Objection to(String field, String message) {
        return new Objection(field, message, null);
    }

    public static Objection of(String message) {
        return new Objection(null, message, null);
    }

    public static Objection saidBy(Bilingual words) {
        return new Objection(null, "", words);
    }
}
