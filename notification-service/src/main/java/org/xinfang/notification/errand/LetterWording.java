package org.xinfang.notification.errand;

import java.time.LocalDate;
import org.xinfang.notification.errand.Errand.Acceptance;
import org.xinfang.notification.errand.Errand.Opinion;
import org.xinfang.notification.errand.Errand.Registration;
import org.xinfang.notification.errand.Errand.Transfer;
import org.xinfang.notification.errand.Piece.Contact;
import org.xinfang.notification.errand.Piece.OpinionText;
import org.xinfang.notification.errand.Piece.Origin;
import org.xinfang.notification.errand.Piece.Subject;
import org.xinfang.notification.letter.Addressee;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.letter.Letter.AcceptanceNotice;
import org.xinfang.notification.letter.Letter.HandlingOpinion;
import org.xinfang.notification.letter.Letter.RegistrationReceipt;
import org.xinfang.notification.letter.Letter.TransferNotice;
import org.xinfang.notification.letter.LetterHead;

/** Which letter an errand is, with everything it must contain. */
final class LetterWording {

    /** How somebody is addressed who gave an address and no name. */
    private static final String NAMELESS = "信访人";

    private LetterWording() {}

    static Letter of(Errand errand, Contact contact, String address, Pieces pieces) {
        return switch (errand) {
            case Registration registration ->
                new RegistrationReceipt(
                        head(errand, "N2", registration.receivedOn(), contact, address, pieces),
                        registration.receivedOn());
            case Transfer transfer -> {
                var unit = Composer.names(pieces, transfer.unit());
                yield new TransferNotice(
                        head(errand, "N4", transfer.transferredOn(), contact, address, pieces),
                        transfer.transferredOn(),
                        unit.name(),
                        unit.phone(),
                        transfer.due());
            }
            case Acceptance acceptance ->
                new AcceptanceNotice(
                        head(errand, "N3", acceptance.acceptedOn(), contact, address, pieces),
                        origin(errand, pieces),
                        subject(errand, pieces),
                        acceptance.acceptedOn(),
                        acceptance.due());
            case Opinion opinion -> {
                var text = pieces.get(PieceKey.opinion(opinion.document()), OpinionText.class);
                yield new HandlingOpinion(
                        head(errand, "N13", opinion.signedOn(), contact, address, pieces),
                        opinion.documentNumber(),
                        origin(errand, pieces),
                        subject(errand, pieces),
                        text.answers(),
                        text.reviewOrgan());
            }
        };
    }

    private static LetterHead head(
            Errand errand, String instrument, LocalDate date, Contact contact, String address, Pieces pieces) {
        var office = Composer.names(pieces, errand.issuer());
        var name = contact.name() == null || contact.name().isBlank() ? NAMELESS : contact.name();
        return new LetterHead(
                LetterNumber.of(errand, instrument),
                errand.submission(),
                office.name(),
                office.phone(),
                Addressee.of(name, address),
                contact.queryCode(),
                date);
    }

    private static String origin(Errand errand, Pieces pieces) {
        var from = pieces.get(Composer.originOf(errand), Origin.class);
        return Composer.names(pieces, from.office()).name();
    }

    private static @org.jspecify.annotations.Nullable String subject(Errand errand, Pieces pieces) {
        return pieces.get(PieceKey.subject(errand.submission()), Subject.class).title();
    }
}
