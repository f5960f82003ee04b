package org.xinfang.cases.casefile;

import java.util.Optional;
import org.xinfang.cases.casefile.Opinion.Signature;
import org.xinfang.kernel.OfficePath;

/** A case (信访事项) at one moment of its life. Each state holds exactly what is true in that state. */
public sealed interface Case {

    CaseFile file();

    default CaseId id() {
        return file().registration().id();
    }

    /** The office that must act now; nobody, once it is the petitioner's turn. */
    default Optional<OfficePath> actor() {
        return switch (this) {
            case New held -> Optional.of(held.office());
            case Sent _, Received _, Accepted _, Signing _, Issued _ ->
                Optional.of(((Placed) this).referral().to());
            case Served _ -> Optional.empty();
        };
    }

    /** 待分办: registered, and with the petition office until it is put with a responsible office. */
    record New(CaseFile file) implements Case {

        public OfficePath office() {
            return file.registration().office();
        }
    }

    /** In every later state one office is responsible. */
    sealed interface Placed extends Case {

        Referral referral();
    }

    /** 办理中: while no opinion is signed, one may be drafted, and drafted again. */
    sealed interface Handling extends Placed {}

    /** 已转送: in the inbox of the responsible office, which has not signed for it. */
    record Sent(CaseFile file, Referral referral) implements Placed {}

    /** 已签收: signed for, not yet accepted. */
    record Received(CaseFile file, Referral referral) implements Placed {}

    /** 已受理: the responsible office is handling it. */
    record Accepted(CaseFile file, Referral referral) implements Handling {}

    /** 待签发: an opinion lies before the unit's leader. */
    record Signing(CaseFile file, Referral referral, Opinion opinion) implements Handling {}

    /** 已出具意见书: signed and numbered, on its way to the petitioner. */
    record Issued(CaseFile file, Referral referral, Opinion opinion, Signature signature) implements Placed {}

    /** 已送达: it reached the petitioner, who may ask for a review. */
    record Served(CaseFile file, Referral referral, Opinion opinion, Signature signature, Service service)
            implements Placed {}
}
