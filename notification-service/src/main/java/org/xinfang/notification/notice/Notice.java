package org.xinfang.notification.notice;

import java.time.Instant;
import org.xinfang.notification.errand.Errand;

/**
 * One message to one person about one event. Its identity is that, so it can be written only once.
 *
 * @param since when it was asked for
 */
public record Notice(NoticeId id, Errand errand, NoticeState state, Instant since) {

    public Notice with(NoticeState next) {
        return new Notice(id, errand, next, since);
    }
}
