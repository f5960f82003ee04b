package org.xinfang.notification.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.notice.NoticeState;
import org.xinfang.notification.notice.NoticeState.Task;

/**
 * All notices.
 *
 * <p>A notice names the task that is next and from when it is due. Who takes it holds it for a while: no two workers
 * hold the same one, and when a worker dies its notices become due again.
 */
public interface Notices {

    /** Writes notices down for the first time; those that are there already are left as they are. */
    void insert(List<NewNotice> notices);

    /** Of these, the ones that are not written down yet. */
    Set<NoticeId> unknown(Collection<NoticeId> ids);

    /**
     * Takes what is due for a task.
     *
     * @param mark the state in which a notice is left while it is held, given the moment until which it is
     */
    List<Held> claim(Task task, int most, Duration lease, Instant now, BiFunction<Notice, Instant, NoticeState> mark);

    /** Takes what is due and leaves its state as it is: doing the task twice does no harm. */
    default List<Held> claim(Task task, int most, Duration lease, Instant now) {
        return claim(task, most, lease, now, (notice, _) -> notice.state());
    }

    /** What an SMS says and to whom. */
    TextMessage text(Held held);

    /** Stores what became of held notices. What is no longer held stays as another left it. */
    void settle(List<Settled> settled, Instant now);

    /** Stores what became of notices that were only read. False when one of them had changed meanwhile. */
    boolean settleAsRead(List<Settled> settled, Instant now);

    /** What waited for one of these is due now. False when nothing did. */
    boolean wake(Collection<PieceKey> keys, Instant now);

    /** Notices that a receipt may be about: by the carrier's reference, or by number and mark. */
    List<Held> traced(Collection<String> refs, Collection<String> traces);

    /** A person is to be forgotten: what was said goes, that it was said stays. Returns the notices it was said in. */
    List<NoticeId> forget(Collection<String> submissions);
}
