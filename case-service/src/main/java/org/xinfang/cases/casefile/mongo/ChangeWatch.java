package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;
import static org.xinfang.cases.casefile.mongo.ListFields.KIND;
import static org.xinfang.cases.casefile.mongo.ListFields.OFFICE;
import static org.xinfang.cases.casefile.mongo.ListFields.SEEN_BY;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.change.Board;
import org.xinfang.cases.change.Change;
import org.xinfang.kernel.OfficePath;

/**
 * Reads every change of a case from the database, once for each process, and puts it on the board. Nothing that is
 * sealed comes with it.
 */
public final class ChangeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final String INSERTED = "fullDocument";
    private static final String UPDATED = "updateDescription.updatedFields";

    private final MongoCollection<Document> cases;
    private final Board board;
    private volatile @Nullable Thread thread;

    public ChangeWatch(MongoCollection<Document> cases, Board board) {
        this.cases = cases;
        this.board = board;
    }

    @Override
    public void start() {
        board.open();
        // It looks whether it is the one that runs: that must be known before it does.
        var watching = Thread.ofVirtual().name("change-watch").unstarted(this::watch);
        thread = watching;
        watching.start();
    }

    /** Before the server waits for the requests that it has: those who look on would stay for ever. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        board.close();
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After a break it begins anew, and so does whoever looks on: what was missed meanwhile is in the lists. */
    private void watch() {
        while (isOurs()) {
            try {
                readOn();
            } catch (MongoException broken) {
                if (isOurs()) {
                    LOG.atWarn()
                            .addKeyValue("fault", broken.getClass().getName())
                            .log("Changes are not heard");
                    rest();
                }
            }
        }
    }

    /** Whoever was stopped and started again has another in its place. */
    private boolean isOurs() {
        return Thread.currentThread().equals(thread);
    }

    private void readOn() {
        try (var cursor = open()) {
            // The database says where it stands once it has looked.
            @Nullable BsonDocument token = null;
            while (token == null && isOurs()) {
                var first = cursor.tryNext();
                token = first == null ? cursor.getResumeToken() : first.getResumeToken();
            }
            if (token != null) {
                board.beginAt(place(token));
            }
            while (isOurs()) {
                var event = cursor.tryNext();
                if (event != null) {
                    change(event).ifPresent(board::tell);
                }
            }
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> open() {
        return cases.watch(List.of(
                        Aggregates.match(or(eq("operationType", "insert"), exists(UPDATED + ".version"))),
                        Aggregates.project(Projections.include(shown()))))
                .maxAwaitTime(1, TimeUnit.SECONDS)
                .cursor();
    }

    private static List<String> shown() {
        var ofCase = Stream.of("version", "state." + KIND, "state." + OFFICE, "state." + SEEN_BY);
        return Stream.concat(
                        Stream.of("operationType", "documentKey", "ns"),
                        ofCase.flatMap(field -> Stream.of(INSERTED + "." + field, UPDATED + "." + field)))
                .toList();
    }

    private static Optional<Change> change(ChangeStreamDocument<Document> event) {
        var key = event.getDocumentKey();
        var inserted = event.getFullDocument();
        var update = event.getUpdateDescription();
        if (key == null) {
            return Optional.empty();
        }
        var id = new CaseId(key.getString("_id").getValue());
        if (inserted != null) {
            var state = inserted.get("state", Document.class);
            return Optional.of(new Change(
                    place(event.getResumeToken()),
                    id,
                    CaseState.valueOf(state.getString(KIND)),
                    inserted.getLong("version"),
                    OfficePath.of(state.getString(OFFICE)),
                    state.getList(SEEN_BY, String.class)));
        }
        if (update == null || update.getUpdatedFields() == null) {
            return Optional.empty();
        }
        var fields = update.getUpdatedFields();
        var state = fields.getDocument("state");
        return Optional.of(new Change(
                place(event.getResumeToken()),
                id,
                CaseState.valueOf(state.getString(KIND).getValue()),
                fields.getInt64("version").getValue(),
                OfficePath.of(state.getString(OFFICE).getValue()),
                state.getArray(SEEN_BY).stream()
                        .map(each -> each.asString().getValue())
                        .toList()));
    }

    /** Tokens are ordered as the changes are. */
    private static String place(BsonDocument token) {
        return token.getString("_data").getValue();
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
