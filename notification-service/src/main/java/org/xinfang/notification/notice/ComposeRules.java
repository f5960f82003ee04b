package org.xinfang.notification.notice;

import java.time.Instant;
import java.util.List;
import org.xinfang.notification.errand.Composition;
import org.xinfang.notification.errand.Composition.Missing;
import org.xinfang.notification.errand.Composition.Paper;
import org.xinfang.notification.errand.Composition.Text;
import org.xinfang.notification.errand.Composition.Unreachable;
import org.xinfang.notification.notice.NoticeFact.Lost;
import org.xinfang.notification.notice.NoticeFact.Written;
import org.xinfang.notification.notice.NoticeState.Failed;
import org.xinfang.notification.notice.NoticeState.Ordered;
import org.xinfang.notification.notice.NoticeState.Queued;
import org.xinfang.notification.notice.NoticeState.Suppressed;
import org.xinfang.notification.notice.NoticeState.Waiting;

/** What becomes of a notice once it is tried to be put into words. */
public final class ComposeRules {

    private ComposeRules() {}

    /**
     * The first or the next step.
     *
     * @param tries how often something was missing before
     */
    public static Step composed(
            NoticeId id, boolean alwaysWritten, Composition composition, int tries, Manner manner, Instant now) {
        return switch (composition) {
            case Missing(var keys) ->
                Step.to(new Waiting(keys, tries + 1, manner.patience().nextLook(tries, now)));
            case Text _ -> Step.to(new Queued(manner.quiet().earliest(now)), new Written());
            case Paper _ -> Step.to(new Ordered(now), new Written());
            case Unreachable _ -> unreachable(id, alwaysWritten);
        };
    }

    /** Without a mobile a letter goes; without an address as well, that is a failure somebody must see. */
    private static Step unreachable(NoticeId id, boolean alwaysWritten) {
        return switch (id.channel()) {
            case SMS -> new Step(new Suppressed(), List.of(), !alwaysWritten);
            case LETTER -> Step.to(new Failed(Failure.NO_ADDRESS), new Lost(Failure.NO_ADDRESS));
        };
    }

    /** How this installation goes about it. */
    public record Manner(Patience patience, QuietHours quiet) {}
}
