package org.xinfang.notification.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfang.notification.desk.Drafting.Draft;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.Channel;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.register.LetterBook;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.PieceBook;

/** Takes in what is heard: errands become notices, pieces wake the notices that waited for them. */
public final class NoticeDesk {

    private final Notices notices;
    private final PieceBook pieces;
    private final LetterBook letters;
    private final Drafting drafting;
    private final InstantSource time;
    private final Runnable nudge;

    public NoticeDesk(
            Notices notices,
            PieceBook pieces,
            LetterBook letters,
            Drafting drafting,
            InstantSource time,
            Runnable nudge) {
        this.notices = notices;
        this.pieces = pieces;
        this.letters = letters;
        this.drafting = drafting;
        this.time = time;
        this.nudge = nudge;
    }

    /** Writes a notice for every errand and channel. What was heard before is written already and stays as it is. */
    public void tell(List<Told> told) {
        var drafts = new ArrayList<Draft>();
        for (var each : told) {
            for (var channel : Draft.channels(each.errand())) {
                drafts.add(new Draft(id(each, channel), each.errand(), each.cause()));
            }
        }
        var fresh = notices.unknown(drafts.stream().map(Draft::id).toList());
        var wanted = drafts.stream().filter(draft -> fresh.contains(draft.id())).toList();
        notices.insert(drafting.draft(wanted, time.instant()));
        nudge.run();
    }

    private static NoticeId id(Told told, Channel channel) {
        return new NoticeId(told.event(), told.errand().submission(), channel);
    }

    /** Keeps what notices need, then wakes those that waited for it. */
    public void learn(Map<PieceKey, Piece> learned) {
        if (learned.isEmpty()) {
            return;
        }
        pieces.put(learned);
        if (notices.wake(learned.keySet(), time.instant())) {
            nudge.run();
        }
    }

    /** Forgets people: how to reach them, what was said to them, their letters. */
    public void forget(Collection<String> submissions) {
        pieces.forget(submissions.stream()
                .flatMap(submission -> Set.of(PieceKey.contact(submission), PieceKey.subject(submission)).stream())
                .toList());
        var theirs = notices.forget(submissions);
        letters.forget(theirs);
    }

    /** The letter that takes the place of a message which did not arrive. */
    void writeInstead(List<Draft> letters) {
        if (!letters.isEmpty()) {
            notices.insert(drafting.draft(letters, time.instant()));
            nudge.run();
        }
    }
}
