package org.xinfang.notification.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.notification.notice.NoticeId;

/**
 * One notice in a list.
 *
 * @param order its place in the list
 * @param mobile masked
 */
public record NoticeRow(
        NoticeId id,
        String order,
        String submission,
        @Nullable String matter,
        String template,
        String state,
        @Nullable String failure,
        @Nullable String mobile,
        @Nullable Integer pages,
        List<Moment> history) {

    public NoticeRow {
        history = List.copyOf(history);
    }

    /** When a notice came into a state. */
    public record Moment(String state, Instant at) {}
}
