package org.xinfang.notification.errand;

import java.util.Locale;
import org.xinfang.kernel.OfficePath;

/** Which piece: its kind and what it belongs to. */
public record PieceKey(Kind kind, String of) {

    /** The kinds of {@link Piece}. */
    public enum Kind {
        CONTACT,
        OFFICE,
        SUBJECT,
        OPINION,
        ORIGIN
    }

    public static PieceKey contact(String submission) {
        return new PieceKey(Kind.CONTACT, submission);
    }

    public static PieceKey office(OfficePath office) {
        return new PieceKey(Kind.OFFICE, office.value());
    }

    public static PieceKey subject(String submission) {
        return new PieceKey(Kind.SUBJECT, submission);
    }

    public static PieceKey opinion(String document) {
        return new PieceKey(Kind.OPINION, document);
    }

    public static PieceKey origin(String referral) {
        return new PieceKey(Kind.ORIGIN, referral);
    }

    public static PieceKey of(String value) {
        var colon = value.indexOf(':');
        return new PieceKey(
                Kind.valueOf(value.substring(0, colon).toUpperCase(Locale.ROOT)), value.substring(colon + 1));
    }

    public String value() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + of;
    }
}
