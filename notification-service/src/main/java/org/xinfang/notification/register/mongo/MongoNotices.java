package org.xinfang.notification.register.mongo;

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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.notice.NoticeState;
import org.xinfang.notification.notice.NoticeState.Task;
import org.xinfang.notification.register.Held;
import org.xinfang.notification.register.NewNotice;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Settled;
import org.xinfang.notification.register.TextMessage;

/** Notices as documents; a claim moves the moment from which a document is due into the future. */
public final class MongoNotices implements Notices {

    private final MongoCollection<Document> documents;
    private final NoticeDocument form;
    private final Runnable nudge;
    private final Supplier<String> holds;

    /**
     * The notices of one collection.
     *
     * @param nudge says that there are facts to be sent
     * @param holds names for claims, never the same twice
     */
    public MongoNotices(
            MongoCollection<Document> documents, NoticeDocument form, Runnable nudge, Supplier<String> holds) {
        this.documents = documents;
        this.form = form;
        this.nudge = nudge;
        this.holds = holds;
    }

    @Override
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

    @Override
    public Set<NoticeId> unknown(Collection<NoticeId> wanted) {
        var ids = wanted.stream().map(NoticeId::value).toList();
        var unknown = new HashSet<>(wanted);
        documents
                .find(in("_id", ids))
                .projection(include("_id"))
                .forEach(found -> unknown.remove(NoticeId.of(found.getString("_id"))));
        return unknown;
    }

    @Override
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
        var hold = holds.get();
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

    @Override
    public TextMessage text(Held held) {
        return form.text(held);
    }

    @Override
    public void settle(List<Settled> settled, Instant now) {
        write(settled, now, held -> and(eq("_id", held.notice().id().value()), eq("hold", held.hold())));
    }

    @Override
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

    @Override
    public boolean wake(Collection<PieceKey> keys, Instant now) {
        var needs = keys.stream().map(PieceKey::value).toList();
        var due = combine(set("due", Date.from(now)), inc("version", 1L));
        return documents
                        .updateMany(and(in("needs", needs), eq("task", Task.COMPOSE.name())), due)
                        .getModifiedCount()
                > 0;
    }

    @Override
    public List<Held> traced(Collection<String> refs, Collection<String> traces) {
        return documents
                .find(or(in("refs", refs), in("trace", traces)))
                .map(found -> form.read(found, ""))
                .into(new ArrayList<>());
    }

    @Override
    public List<NoticeId> forget(Collection<String> submissions) {
        var theirs = in("submission", submissions);
        documents.updateMany(theirs, NoticeDocument.forgotten());
        return documents
                .find(theirs)
                .projection(include("_id"))
                .map(found -> NoticeId.of(found.getString("_id")))
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
