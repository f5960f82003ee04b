package org.xinfang.notification.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Cause;
import org.xinfang.notification.errand.Composer;
import org.xinfang.notification.errand.Composition;
import org.xinfang.notification.errand.Composition.Text;
import org.xinfang.notification.errand.Errand;
import org.xinfang.notification.errand.Piece.Origin;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.errand.Pieces;
import org.xinfang.notification.notice.Channel;
import org.xinfang.notification.notice.ComposeRules;
import org.xinfang.notification.notice.ComposeRules.Manner;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.notice.Step;
import org.xinfang.notification.register.NewNotice;
import org.xinfang.notification.register.PieceBook;
import org.xinfang.notification.register.TextMessage;

/** Puts errands into words with what is known now. */
public final class Drafting {

    private final PieceBook pieces;
    private final Manner manner;

    public Drafting(PieceBook pieces, Manner manner) {
        this.pieces = pieces;
        this.manner = manner;
    }

    /** Everything that is known of what these errands need, names of offices included. */
    public Pieces known(Collection<Errand> errands) {
        var keys = new HashSet<PieceKey>();
        errands.forEach(errand -> keys.addAll(Composer.neededForPaper(errand)));
        var first = pieces.find(keys);
        var offices = new HashSet<PieceKey>();
        first.known().values().forEach(piece -> {
            if (piece instanceof Origin(var office)) {
                offices.add(PieceKey.office(office));
            }
        });
        var more = pieces.find(first.missing(offices));
        var all = new HashMap<>(first.known());
        all.putAll(more.known());
        return new Pieces(all);
    }

    /** The first steps of new notices, and of the letters that take the place of messages nobody can receive. */
    public List<NewNotice> draft(List<Draft> drafts, Instant now) {
        var known = known(drafts.stream().map(Draft::errand).toList());
        var notices = new ArrayList<NewNotice>();
        for (var draft : drafts) {
            var drafted = compose(draft.id(), draft.errand(), known, 0, now);
            notices.add(fresh(draft, drafted, now));
            if (drafted.step().letterInstead()) {
                var letter = draft.on(Channel.LETTER);
                notices.add(fresh(letter, compose(letter.id(), letter.errand(), known, 0, now), now));
            }
        }
        return notices;
    }

    Drafted compose(NoticeId id, Errand errand, Pieces known, int tries, Instant now) {
        var composition = switch (id.channel()) {
            case SMS -> Composer.text(errand, known);
            case LETTER -> Composer.paper(errand, known);
        };
        return new Drafted(
                composition, ComposeRules.composed(id, errand.isAlwaysWritten(), composition, tries, manner, now));
    }

    private static NewNotice fresh(Draft draft, Drafted drafted, Instant now) {
        var notice = new Notice(draft.id(), draft.errand(), drafted.step().state(), now);
        return new NewNotice(notice, drafted.text(), drafted.step().facts(), draft.cause());
    }

    /** What is to be told, on which channel. */
    public record Draft(NoticeId id, Errand errand, Cause cause) {

        Draft on(Channel other) {
            return new Draft(id.on(other), errand, cause);
        }

        static Set<Channel> channels(Errand errand) {
            return errand.isAlwaysWritten() ? Set.of(Channel.SMS, Channel.LETTER) : Set.of(Channel.SMS);
        }
    }

    /** The words and the step they lead to. */
    record Drafted(Composition composition, Step step) {

        @Nullable
        TextMessage text() {
            return composition instanceof Text(var to, var words) ? new TextMessage(to, words) : null;
        }
    }
}
