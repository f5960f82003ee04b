package org.xinfang.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a document reached the petitioner (送达回证).
 *
 * @param receivedBy who signed, when it was not the petitioner
 * @param witness who saw the petitioner refuse it
 * @param proof where the proof lies: a tracking number, a photograph
 */
public record Service(
        Method method,
        LocalDate on,
        Receipt receipt,
        @Nullable String receivedBy,
        @Nullable String witness,
        @Nullable String proof) {

    public Service {
        if (receipt == Receipt.REFUSED && witness == null) {
            throw new IllegalArgumentException("A refusal to receive is witnessed");
        }
    }

    @Override
    public String toString() {
        return "Service[%s, %s, %s, redacted]".formatted(method, on, receipt);
    }

    /** How the document went. */
    public enum Method {
        IN_PERSON,
        MAIL,
        OTHER
    }

    /** What the petitioner did when it came. */
    public enum Receipt {
        SIGNED,
        REFUSED
    }
}
