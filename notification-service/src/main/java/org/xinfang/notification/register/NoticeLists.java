package org.xinfang.notification.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.notice.NoticeId;

/** Notices as staff see them: where they stand, never what they say. */
public interface NoticeLists {

    /**
     * Newest first.
     *
     * @param item a matter or a submission
     * @param after where the page before ended
     */
    List<NoticeRow> list(OfficePath office, @Nullable String item, @Nullable String after, int limit);

    Optional<NoticeRow> find(OfficePath office, NoticeId id);
}
