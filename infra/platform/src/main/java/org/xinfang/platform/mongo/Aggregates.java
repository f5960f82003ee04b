package org.xinfang.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.Outcome;
import org.xinfang.kernel.Outcome.AlreadyHandled;
import org.xinfang.kernel.Outcome.Decided;
import org.xinfang.kernel.Outcome.NotFound;
import org.xinfang.platform.messaging.Outbox;
import org.xinfang.platform.messaging.Outgoing;

/**
 * All aggregates of one kind. Whatever is decided is stored and queued for announcement in one write that names the
 * version it was decided on, or not at all.
 *
 * <p>Document: {@code {_id, version, state, history: […], outbox: […], inbox: […]}}. The history keeps every fact ever
 * announced; the inbox the latest causes, so that a cause delivered again does nothing.
 */
public final class Aggregates<S, E> {

    private static final int TRIES = 10;
    private static final int INBOX = 100;

    private final MongoCollection<Document> documents;
    private final AggregateForm<S, E> form;
    private final Runnable nudge;

    public Aggregates(MongoCollection<Document> documents, AggregateForm<S, E> form, Runnable nudge) {
        this.documents = documents;
        this.form = form;
        this.nudge = nudge;
    }

    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(this::stored);
    }

    /** For lists: the caller filters, sorts and limits by an index. */
    public List<Stored<S>> find(Bson filter, Bson sort, int limit) {
        return documents.find(filter).sort(sort).limit(limit).map(this::stored).into(new ArrayList<>());
    }

    /** Every fact announced about one aggregate, oldest first. */
    public List<Outgoing> history(String id) {
        var found = documents.find(eq("_id", id)).projection(include("history")).first();
        return found == null
                ? List.of()
                : found.getList("history", Document.class, List.of()).stream()
                        .map(Outbox::read)
                        .toList();
    }

    /** Begins an aggregate. False when it is there already; then nothing changes. */
    public boolean insert(Beginning<S, E> beginning) {
        try {
            documents.insertOne(document(beginning));
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
        nudge.run();
        return true;
    }

    /** Begins many at once; those that are there already are left as they are. */
    public void insertAll(List<Beginning<S, E>> beginnings) {
        if (beginnings.isEmpty()) {
            return;
        }
        try {
            documents.insertMany(
                    beginnings.stream().map(this::document).toList(), new InsertManyOptions().ordered(false));
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

    /** Puts {@code rule} to the aggregate as it stands now and keeps what it answers. */
    public <D extends E> Outcome<D> decide(String id, Cause cause, Function<S, Decision<D>> rule) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var found = documents.find(eq("_id", id)).first();
            if (found == null) {
                return new NotFound<>();
            }
            if (cause.key() != null
                    && found.getList("inbox", String.class, List.of()).contains(cause.key())) {
                return new AlreadyHandled<>();
            }
            var stored = stored(found);
            var decision = rule.apply(stored.state());
            var settled = switch (decision) {
                case Refused<D> _ -> true;
                case Accepted<D>(var event) -> save(stored, event, cause);
            };
            if (settled) {
                return new Decided<>(decision);
            }
        }
        throw new IllegalStateException("%s kept changing under %d attempts".formatted(id, TRIES));
    }

    private boolean save(Stored<S> before, E event, Cause cause) {
        var after = form.after(before.state(), event);
        var messages = outgoing(before.id(), before.version() + 1, after, event, cause);
        var changes = new ArrayList<Bson>();
        changes.add(set("state", form.write(after)));
        changes.add(inc("version", 1L));
        changes.add(push("history", messages.getFirst()));
        changes.add(pushEach(Outbox.FIELD, messages));
        if (cause.key() != null) {
            changes.add(pushEach("inbox", List.of(cause.key()), new PushOptions().slice(-INBOX)));
        }
        var asDecided = and(eq("_id", before.id()), eq("version", before.version()));
        var saved = documents.updateOne(asDecided, combine(changes)).getModifiedCount() == 1;
        if (saved) {
            nudge.run();
        }
        return saved;
    }

    private Document document(Beginning<S, E> beginning) {
        var messages = outgoing(beginning.id(), 1, beginning.state(), beginning.event(), beginning.cause());
        return new Document("_id", beginning.id())
                .append("version", 1L)
                .append("state", form.write(beginning.state()))
                .append("history", List.of(messages.getFirst()))
                .append(Outbox.FIELD, messages)
                .append(
                        "inbox",
                        beginning.cause().key() == null
                                ? List.of()
                                : List.of(beginning.cause().key()));
    }

    private List<Document> outgoing(String id, long sequence, S after, E event, Cause cause) {
        var announcements = form.announce(after, event);
        var messages = new ArrayList<Document>(announcements.size());
        for (var each : announcements) {
            var suffix = messages.isEmpty() ? "" : "/" + messages.size();
            messages.add(Outbox.write(new Outgoing(
                    id + "#" + sequence + suffix,
                    sequence,
                    each.topic(),
                    each.key(),
                    each.type(),
                    each.body(),
                    each.keyId(),
                    cause.correlation(),
                    cause.traceparent(),
                    form.at(event))));
        }
        return messages;
    }

    private Stored<S> stored(Document document) {
        return new Stored<>(
                document.getString("_id"),
                document.getLong("version"),
                form.read(document.get("state", Document.class)));
    }

    /** An aggregate as it lies in the database. */
    public record Stored<S>(String id, long version, S state) {}

    /** A new aggregate with the event that began it. */
    public record Beginning<S, E>(String id, S state, E event, Cause cause) {}
}
