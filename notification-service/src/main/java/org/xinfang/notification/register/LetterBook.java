package org.xinfang.notification.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfang.notification.notice.NoticeId;

/** Set letters, as they are printed and as they can be shown again. */
public interface LetterBook {

    /** A letter that is set anew takes the place of the one before. */
    void put(List<Sheets> letters);

    Map<NoticeId, Sheets> find(Collection<NoticeId> ids);

    void forget(Collection<NoticeId> ids);

    default Optional<Sheets> find(NoticeId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** One letter as it is printed. */
    record Sheets(NoticeId id, String number, byte[] pdf) {

        @Override
        public String toString() {
            return "Sheets[%s, %d bytes]".formatted(number, pdf.length);
        }
    }
}
