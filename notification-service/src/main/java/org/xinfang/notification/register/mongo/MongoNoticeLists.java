package org.xinfang.notification.register.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.register.NoticeLists;
import org.xinfang.notification.register.NoticeRow;
import org.xinfang.platform.mongo.OfficeRange;

/** Lists by office and by matter, each on an index that is in their order. */
public final class MongoNoticeLists implements NoticeLists {

    private static final Bson SHOWN = Projections.exclude("sealed", "trace", "refs", "outbox", "hold");

    private final MongoCollection<Document> documents;

    public MongoNoticeLists(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public List<NoticeRow> list(OfficePath office, @Nullable String item, @Nullable String after, int limit) {
        var wanted = new ArrayList<Bson>();
        wanted.add(OfficeRange.anyCoveredBy("offices", office));
        if (item != null) {
            wanted.add(or(eq("matter", item), eq("submission", item)));
        }
        if (after != null) {
            wanted.add(lt("order", after));
        }
        return documents
                .find(and(wanted))
                .projection(SHOWN)
                .sort(Indexes.descending("order"))
                .limit(limit)
                .map(MongoNoticeLists::row)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<NoticeRow> find(OfficePath office, NoticeId id) {
        var theirs = and(eq("_id", id.value()), OfficeRange.anyCoveredBy("offices", office));
        return Optional.ofNullable(documents.find(theirs).projection(SHOWN).first())
                .map(MongoNoticeLists::row);
    }

    private static NoticeRow row(Document document) {
        var state = document.get("state", Document.class);
        var history = document.getList("history", Document.class).stream()
                .map(entry -> new NoticeRow.Moment(
                        entry.getString("state"), entry.getDate("at").toInstant()))
                .toList();
        return new NoticeRow(
                NoticeId.of(document.getString("_id")),
                document.getString("order"),
                document.getString("submission"),
                document.getString("matter"),
                document.get("errand", Document.class).getString("name"),
                state.getString("name"),
                state.getString("failure"),
                document.getString("mobile"),
                state.getInteger("pages"),
                history);
    }
}
