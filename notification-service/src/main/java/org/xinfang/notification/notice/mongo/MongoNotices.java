package org.xinfang.notification.notice.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeState;
import org.xinfang.notification.notice.NoticeState.Task;

/**
 * All notices.
 *
 * <p>A document names the task that is next and from when it is due. A worker takes documents by moving that moment
 * into the future: when it dies they become due again, and no two workers hold the same one.
 */
public final class MongoNotices {

    private final MongoCollection<Document> documents;
    private final NoticeDocument form;
    private final Runnable nudge;

    public MongoNotices(MongoCollection<Document> documents, NoticeDocument form, Runnable nudge) {
        this.documents = documents;
        this.form = form;
        this.nudge = nudge;
    }

    /** Writes notices down for the first time; those that are there already are left as they are. */
    public void insert(List<NewNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        try {
            documents.insertMany(notices.stream().map(form::write).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            var onlyDuplicates = refused.getWriteConcernError() == null
                    && refused.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyDuplicates) {
                throw refused;
            }
        }
        nudge.run();
    }

    /** Of these, the ones that are not written down yet. */
    public Set<String> unknown(Collection<String> ids) {
        var unknown = new HashSet<>(ids);
        documents
                .find(in("_id", ids))
                .projection(include("_id"))
                .forEach(found -> unknown.remove(found.getString("_id")));
        return unknown;
    }

    /**
     * Takes what is due for a task.
     *
     * @param mark the state in which a notice is left while it is held
     */
    public List<Held> claim(
            Task task, int most, Duration lease, Instant now, BiFunction<Notice, Instant, NoticeState> mark) {
        var due = documents
                .find(and(eq("task", task.name()), lte("due", Date.from(now))))
                .sort(Indexes.ascending("task", "due"))
                .limit(most)
                .into(new ArrayList<>());
        if (due.isEmpty()) {
            return List.of();
        }
        var hold = UUID.randomUUID().toString();
        var until = now.plus(lease);
        var writes = new ArrayList<WriteModel<Document>>();
        var held = new ArrayList<Held>();
        for (var document : due) {
            var found = form.read(document, hold);
            var marked = found.marked(mark.apply(found.notice(), until));
            held.add(marked);
            writes.add(new UpdateOneModel<>(asRead(found), form.hold(found.notice(), marked.notice(), hold, until)));
        }
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        return mine(held, hold);
    }

    /** Takes what is due and leaves its state as it is: doing the task twice does no harm. */
    public List<Held> claim(Task task, int most, Duration lease, Instant now) {
        return claim(task, most, lease, now, (notice, _) -> notice.state());
    }

    private List<Held> mine(List<Held> held, String hold) {
        var ids = held.stream().map(each -> each.notice().id().value()).toList();
        var won = documents
                .find(and(in("_id", ids), eq("hold", hold)))
                .projection(include("_id"))
                .map(found -> found.getString("_id"))
                .into(new HashSet<>());
        return held.stream()
                .filter(each -> won.contains(each.notice().id().value()))
                .toList();
    }

    /** Stores what became of held notices. What is no longer held stays as another left it. */
    public void settle(List<Settled> settled, Instant now) {
        write(settled, now, held -> and(eq("_id", held.notice().id().value()), eq("hold", held.hold())));
    }

    /** Stores what became of notices that were only read. False when one of them had changed meanwhile. */
    public boolean settleAsRead(List<Settled> settled, Instant now) {
        return write(settled, now, MongoNotices::asRead) == settled.size();
    }

    private int write(List<Settled> settled, Instant now, Function<Held, Bson> filter) {
        if (settled.isEmpty()) {
            return 0;
        }
        var writes = settled.stream()
                .map(each -> new UpdateOneModel<Document>(filter.apply(each.held()), form.change(each, now)))
                .toList();
        var result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        if (settled.stream().anyMatch(each -> !each.step().facts().isEmpty())) {
            nudge.run();
        }
        return result.getMatchedCount();
    }

    private static Bson asRead(Held held) {
        return and(eq("_id", held.notice().id().value()), eq("version", held.version()));
    }

    /** What waited for one of these looks again now. */
    public boolean wake(Collection<PieceKey> keys, Instant now) {
        var needs = keys.stream().map(PieceKey::value).toList();
        var due = combine(set("due", Date.from(now)), inc("version", 1L));
        return documents
                        .updateMany(and(in("needs", needs), eq("task", Task.COMPOSE.name())), due)
                        .getModifiedCount()
                > 0;
    }

    /** Notices that a receipt may be about: by the carrier's reference, or by number and mark. */
    public List<Held> traced(Collection<String> refs, Collection<String> traces) {
        return documents
                .find(or(in("refs", refs), in("trace", traces)))
                .map(found -> form.read(found, ""))
                .into(new ArrayList<>());
    }

    /** A person is to be forgotten: what was said to them goes, that it was said stays. */
    public List<String> forget(Collection<String> submissions) {
        var theirs = in("submission", submissions);
        documents.updateMany(theirs, NoticeDocument.forgotten());
        return documents
                .find(theirs)
                .projection(include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    public void ensureIndexes() {
        documents.createIndex(Indexes.ascending("task", "due"), NoticeDocument.where("due"));
        documents.createIndex(Indexes.ascending("refs"), NoticeDocument.where("refs"));
        documents.createIndex(Indexes.ascending("trace"), NoticeDocument.where("trace"));
        documents.createIndex(Indexes.ascending("needs"), NoticeDocument.where("needs"));
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending("offices"), Indexes.descending("order")));
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending("matter"), Indexes.descending("order")));
        documents.createIndex(Indexes.ascending("submission"));
    }
}
