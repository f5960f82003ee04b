package org.xinfang.cases.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the petition behind a case. Each part arrives by itself and may be missing.
 *
 * @param title what the petitioner called it
 * @param story what the petitioner told
 * @param petitioner who it is, as far as a handler needs it
 */
public record Petition(
        @Nullable String title,
        @Nullable String story,
        @Nullable Petitioner petitioner) {

    public static final Petition UNKNOWN = new Petition(null, null, null);

    @Override
    public String toString() {
        return "Petition[redacted]";
    }

    /** A petitioner, masked: the handler recognises the person by it, and nothing more is kept here. */
    public record Petitioner(
            @Nullable String name, @Nullable String mobile) {}
}
