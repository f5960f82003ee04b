package org.xinfang.notification.errand;

import java.util.Set;
import org.xinfang.notification.letter.Letter;
import org.xinfang.notification.sms.Mobile;

/** What came of putting an errand into words. */
public sealed interface Composition {

    /** Something is not known yet. */
    record Missing(Set<PieceKey> keys) implements Composition {

        public Missing {
            keys = Set.copyOf(keys);
        }
    }

    /** A short message. */
    record Text(Mobile to, String words) implements Composition {

        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /** A letter. */
    record Paper(Letter letter) implements Composition {}

    /** There is no way to this person on this channel. */
    record Unreachable() implements Composition {}
}
