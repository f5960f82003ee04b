package org.xinfang.cases.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.change.Notice.Anew;
import org.xinfang.cases.change.Notice.Changed;
import org.xinfang.cases.change.Notice.Here;
import org.xinfang.kernel.OfficePath;

/**
 * Tells those who look on of every change that their office may see.
 *
 * <p>It keeps the latest changes, so that whoever was away for a moment misses nothing, on whichever process they come
 * back; whoever was away for longer is told to look anew.
 */
public final class Board {

    private static final int KEPT = 2_000;

    private final Deque<Change> latest = new ArrayDeque<>();
    private final List<Onlooker> onlookers = new ArrayList<>();

    /** The place up to which nothing is known; empty before the first word from the store. */
    private String beginning = "";

    private boolean closed;

    /** Begins at a place, whatever came before: those who look on cannot know what they missed. */
    public synchronized void beginAt(String place) {
        latest.clear();
        beginning = place;
        onlookers.forEach(each -> each.tell(new Anew(place)));
    }

    public synchronized void tell(Change change) {
        latest.addLast(change);
        if (latest.size() > KEPT) {
            beginning = latest.removeFirst().place();
        }
        onlookers.stream()
                .filter(each -> change.isSeenBy(each.office()))
                .forEach(each -> each.tell(new Changed(change)));
    }

    /**
     * Looks on from now until it is closed.
     *
     * @param after the place of the last thing that was told before; absent at the first time. Another process may have
     *     told of more than this one has heard of yet.
     */
    public synchronized Onlooker join(OfficePath office, @Nullable String after) {
        var onlooker = new Onlooker(office, this::leave);
        var here = latest.isEmpty() ? beginning : latest.getLast().place();
        if (after == null) {
            onlooker.tell(new Here(here));
        } else if (after.compareTo(beginning) < 0) {
            onlooker.tell(new Anew(here));
        } else {
            onlooker.tell(new Here(after));
            latest.stream()
                    .filter(change -> change.place().compareTo(after) > 0 && change.isSeenBy(office))
                    .forEach(change -> onlooker.tell(new Changed(change)));
        }
        if (closed) {
            onlooker.end();
        } else {
            onlookers.add(onlooker);
        }
        return onlooker;
    }

    public synchronized void open() {
        closed = false;
    }

    /** Sends everybody away: they come back elsewhere. */
    public synchronized void close() {
        closed = true;
        onlookers.forEach(Onlooker::end);
        onlookers.clear();
    }

    private synchronized void leave(Onlooker onlooker) {
        onlookers.remove(onlooker);
    }
}
