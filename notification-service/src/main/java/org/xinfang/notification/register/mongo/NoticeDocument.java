package org.xinfang.notification.register.mongo;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.PushOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Masking;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.notice.NoticeState;
import org.xinfang.notification.notice.NoticeState.Waiting;
import org.xinfang.notification.register.Held;
import org.xinfang.notification.register.NewNotice;
import org.xinfang.notification.register.Settled;
import org.xinfang.notification.register.TextMessage;
import org.xinfang.platform.messaging.Outbox;

/** A notice as a document, and the changes of that document. */
public final class NoticeDocument {

    private static final int HISTORY = 50;

    private final Vault vault;
    private final Announcements announcements;

    public NoticeDocument(Vault vault, MessageCatalogue catalogue) {
        this.vault = vault;
        this.announcements = new Announcements(catalogue);
    }

    Document write(NewNotice fresh) {
        var notice = fresh.notice();
        var errand = notice.errand();
        var document = new Document("_id", notice.id().value())
                .append("version", 1L)
                .append("channel", notice.id().channel().code())
                .append("submission", errand.submission())
                .append("matter", matter(notice))
                .append(
                        "offices",
                        errand.concerned().stream().map(OfficePath::value).toList())
                .append("order", notice.since() + "|" + notice.id().value())
                .append("since", Date.from(notice.since()))
                .append("errand", ErrandDocument.write(errand))
                .append("state", StateDocument.write(notice.state()))
                .append("history", List.of(entry(notice.state(), notice.since())))
                .append("correlation", fresh.cause().correlation());
        notice.state()
                .next()
                .ifPresent(work -> document.append("task", work.task().name()).append("due", Date.from(work.due())));
        if (notice.state() instanceof Waiting waiting) {
            document.append("needs", needs(waiting));
        }
        if (fresh.cause().traceparent() != null) {
            document.append("traceparent", fresh.cause().traceparent());
        }
        document.putAll(said(notice.id(), fresh.text()));
        var facts = announcements.entries(notice, 1, fresh.facts(), fresh.cause(), notice.since());
        return facts.isEmpty() ? document : document.append(Outbox.FIELD, facts);
    }

    /** The matter that the submission opens is known by its number before anybody has opened it. */
    private static @Nullable String matter(Notice notice) {
        var errand = notice.errand();
        if (errand.matter() != null) {
            return errand.matter();
        }
        return ItemNumber.isValid(errand.submission())
                ? ItemNumber.of(errand.submission()).asMatter().value()
                : null;
    }

    private Document said(NoticeId id, @Nullable TextMessage text) {
        return text == null
                ? new Document()
                : new Document("sealed", vault.seal(text.bytes(), place(id)))
                        .append("mobile", Masking.mobile(text.to().number()))
                        .append("trace", id.mark() + ":" + vault.index(text.to().number()));
    }

    Held read(Document document, String hold) {
        var state = StateDocument.read(
                document.get("state", Document.class), document.getList("needs", String.class, List.of()));
        var notice = new Notice(
                NoticeId.of(document.getString("_id")),
                ErrandDocument.read(document.get("errand", Document.class)),
                state,
                document.getDate("since").toInstant());
        return new Held(
                notice,
                document.getLong("version"),
                hold,
                new Cause(document.getString("correlation"), null, document.getString("traceparent")),
                sealed(document),
                document.getList("refs", String.class, List.of()),
                document.getString("trace"));
    }

    private static byte @Nullable [] sealed(Document document) {
        var sealed = document.get("sealed", Binary.class);
        return sealed == null ? null : sealed.getData();
    }

    /** Only a notice that was put into words is handed to a carrier. */
    TextMessage text(Held held) {
        var sealed = Objects.requireNonNull(held.sealed(), "Nothing was written");
        return TextMessage.of(vault.open(new Binary(sealed), place(held.notice().id())));
    }

    Bson hold(Notice before, Notice after, String hold, Instant until) {
        var changes = new ArrayList<Bson>();
        changes.add(set("hold", hold));
        changes.add(set("due", Date.from(until)));
        changes.add(inc("version", 1L));
        if (!before.state().equals(after.state())) {
            changes.add(set("state", StateDocument.write(after.state())));
            after.state()
                    .next()
                    .ifPresent(work -> changes.add(set("task", work.task().name())));
        }
        return combine(changes);
    }

    Bson change(Settled settled, Instant now) {
        var held = settled.held();
        var after = settled.step().state();
        var changes = new ArrayList<Bson>();
        changes.add(set("state", StateDocument.write(after)));
        changes.add(inc("version", 1L));
        changes.add(unset("hold"));
        changes.add(after instanceof Waiting waiting ? set("needs", needs(waiting)) : unset("needs"));
        after.next()
                .ifPresentOrElse(
                        work -> {
                            changes.add(set("task", work.task().name()));
                            changes.add(set("due", Date.from(work.due())));
                        },
                        () -> {
                            changes.add(unset("task"));
                            changes.add(unset("due"));
                        });
        changes.add(pushEach("history", List.of(entry(after, now)), new PushOptions().slice(-HISTORY)));
        if (!StateDocument.refs(after).isEmpty()) {
            changes.add(set("refs", StateDocument.refs(after)));
        }
        said(held.notice().id(), settled.text()).forEach((name, value) -> changes.add(set(name, value)));
        var facts = announcements.entries(
                held.notice(), held.version() + 1, settled.step().facts(), held.cause(), now);
        if (!facts.isEmpty()) {
            changes.add(pushEach(Outbox.FIELD, facts));
        }
        return combine(changes);
    }

    /** What was said goes; what happened stays. What was still to go does not go any more. */
    static Bson forgotten() {
        return combine(
                unset("sealed"),
                unset("mobile"),
                unset("trace"),
                unset("task"),
                unset("due"),
                unset("hold"),
                unset("needs"),
                inc("version", 1L));
    }

    static IndexOptions where(String field) {
        return new IndexOptions().partialFilterExpression(exists(field));
    }

    private static List<String> needs(Waiting waiting) {
        return waiting.needs().stream().map(PieceKey::value).toList();
    }

    private static Document entry(NoticeState state, Instant at) {
        return new Document("state", StateDocument.name(state)).append("at", Date.from(at));
    }

    private static String place(NoticeId id) {
        return "notices/" + id.value();
    }
}
