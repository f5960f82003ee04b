package org.xinfang.notification.errand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** Something that happened and that the petitioner is to be told. */
public sealed interface Errand {

    String submission();

    /** The office in whose name the petitioner is told. */
    OfficePath issuer();

    /** Every office whose people may see that it was told. */
    Set<OfficePath> concerned();

    @Nullable
    String matter();

    Instant at();

    /** Whether a letter goes even to those an SMS reaches: the law wants these in writing. */
    boolean isAlwaysWritten();

    /** The item was registered (SMS-01, N2). */
    record Registration(String submission, OfficePath issuer, LocalDate receivedOn, Instant at) implements Errand {

        @Override
        public Set<OfficePath> concerned() {
            return Set.of(issuer);
        }

        @Override
        public @Nullable String matter() {
            return null;
        }

        @Override
        public boolean isAlwaysWritten() {
            return false;
        }
    }

    /** The item was put with a responsible office (SMS-02, N4). */
    record Transfer(
            String submission,
            String matter,
            OfficePath issuer,
            OfficePath unit,
            LocalDate transferredOn,
            @Nullable LocalDate due,
            Instant at)
            implements Errand {

        @Override
        public Set<OfficePath> concerned() {
            return issuer.equals(unit) ? Set.of(issuer) : Set.of(issuer, unit);
        }

        @Override
        public boolean isAlwaysWritten() {
            return false;
        }
    }

    /** The responsible office accepted it (SMS-03, N3). */
    record Acceptance(
            String submission,
            String matter,
            String referral,
            OfficePath issuer,
            LocalDate acceptedOn,
            @Nullable LocalDate due,
            Instant at)
            implements Errand {

        @Override
        public Set<OfficePath> concerned() {
            return Set.of(issuer);
        }

        @Override
        public boolean isAlwaysWritten() {
            return true;
        }
    }

    /** The handling opinion was signed (SMS-05, N13). */
    record Opinion(
            String submission,
            String matter,
            String referral,
            OfficePath issuer,
            String document,
            String documentNumber,
            LocalDate signedOn,
            Instant at)
            implements Errand {

        @Override
        public Set<OfficePath> concerned() {
            return Set.of(issuer);
        }

        @Override
        public boolean isAlwaysWritten() {
            return true;
        }
    }
}
