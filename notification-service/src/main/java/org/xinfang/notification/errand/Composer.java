package org.xinfang.notification.errand;

import java.util.HashSet;
import java.util.Set;
import org.xinfang.notification.errand.Composition.Missing;
import org.xinfang.notification.errand.Composition.Paper;
import org.xinfang.notification.errand.Composition.Text;
import org.xinfang.notification.errand.Composition.Unreachable;
import org.xinfang.notification.errand.Errand.Acceptance;
import org.xinfang.notification.errand.Errand.Opinion;
import org.xinfang.notification.errand.Errand.Registration;
import org.xinfang.notification.errand.Errand.Transfer;
import org.xinfang.notification.errand.Piece.Contact;
import org.xinfang.notification.errand.Piece.OfficeNames;
import org.xinfang.notification.sms.Mobile;

/** Puts errands into words, as plain functions of the errand and of what is known. */
public final class Composer {

    private Composer() {}

    /** What a short message about this needs to know. */
    public static Set<PieceKey> neededForText(Errand errand) {
        var keys = new HashSet<PieceKey>();
        keys.add(PieceKey.contact(errand.submission()));
        keys.add(PieceKey.office(errand.issuer()));
        if (errand instanceof Transfer transfer) {
            keys.add(PieceKey.office(transfer.unit()));
        }
        return keys;
    }

    /** What a letter about this needs to know. */
    public static Set<PieceKey> neededForPaper(Errand errand) {
        var keys = new HashSet<>(neededForText(errand));
        switch (errand) {
            case Registration _, Transfer _ -> {}
            case Acceptance acceptance -> {
                keys.add(PieceKey.subject(acceptance.submission()));
                keys.add(PieceKey.origin(acceptance.referral()));
            }
            case Opinion opinion -> {
                keys.add(PieceKey.subject(opinion.submission()));
                keys.add(PieceKey.origin(opinion.referral()));
                keys.add(PieceKey.opinion(opinion.document()));
            }
        }
        return keys;
    }

    public static Composition text(Errand errand, Pieces pieces) {
        var missing = pieces.missing(neededForText(errand));
        if (!missing.isEmpty()) {
            return new Missing(missing);
        }
        var contact = pieces.get(PieceKey.contact(errand.submission()), Contact.class);
        var mobile = contact.mobile();
        if (mobile == null) {
            return new Unreachable();
        }
        return Mobile.read(mobile)
                .<Composition>map(number -> new Text(number, SmsWording.of(errand, contact, pieces)))
                .orElseGet(Unreachable::new);
    }

    public static Composition paper(Errand errand, Pieces pieces) {
        var missing = pieces.missing(neededForPaper(errand));
        missing = errand instanceof Acceptance || errand instanceof Opinion
                ? withOrigin(errand, pieces, missing)
                : missing;
        if (!missing.isEmpty()) {
            return new Missing(missing);
        }
        var contact = pieces.get(PieceKey.contact(errand.submission()), Contact.class);
        if (contact.address() == null || contact.address().isBlank()) {
            return new Unreachable();
        }
        return new Paper(LetterWording.of(errand, contact, contact.address(), pieces));
    }

    /** The office that put the claims here is named by its own name, so that name is needed as well. */
    private static Set<PieceKey> withOrigin(Errand errand, Pieces pieces, Set<PieceKey> missing) {
        var origin = pieces.find(originOf(errand), Piece.Origin.class);
        if (origin == null) {
            return missing;
        }
        var all = new HashSet<>(missing);
        all.addAll(pieces.missing(Set.of(PieceKey.office(origin.office()))));
        return all;
    }

    static PieceKey originOf(Errand errand) {
        return switch (errand) {
            case Acceptance acceptance -> PieceKey.origin(acceptance.referral());
            case Opinion opinion -> PieceKey.origin(opinion.referral());
            case Registration _, Transfer _ -> throw new IllegalArgumentException("Comes from nobody");
        };
    }

    static OfficeNames names(Pieces pieces, org.xinfang.kernel.OfficePath office) {
        return pieces.get(PieceKey.office(office), OfficeNames.class);
    }
}
