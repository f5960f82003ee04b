package org.xinfang.cases.export.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.casefile.Worklists.View;
import org.xinfang.cases.export.Export;
import org.xinfang.cases.export.Export.Filter;
import org.xinfang.cases.export.Exports;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.mongo.OfficerForm;
import org.xinfang.platform.sealing.Sealed;
import org.xinfang.platform.sealing.Sealing;

/** One document for each export. The purpose is sealed: people write names into purposes. */
public final class MongoExports implements Exports {

    private final MongoCollection<Document> documents;
    private final Sealing sealing;

    public MongoExports(MongoCollection<Document> documents, Sealing sealing) {
        this.documents = documents;
        this.sealing = sealing;
    }

    public void ensureIndexes() {
        OfficerForm.ensureIndex(documents);
    }

    @Override
    public void enter(Export export) {
        var id = new ObjectId();
        var filter = export.filter();
        var purpose = sealing.seal(export.purpose().getBytes(UTF_8), sealing.newDataKey(), context(id));
        documents.insertOne(OfficerForm.write(export.by())
                .append("_id", id)
                .append("view", filter.view().name())
                .append("state", filter.state() == null ? null : filter.state().name())
                .append("due", filter.due() == null ? null : filter.due().name())
                .append("lines", export.lines())
                .append("purpose", new Binary(purpose.bytes()))
                .append("at", Date.from(export.at())));
    }

    @Override
    public List<Line> newest(OfficePath office, @Nullable String after, int limit) {
        return OfficerForm.newest(documents, OfficerForm.within(office), after, limit)
                .map(this::line)
                .into(new ArrayList<>());
    }

    private Line line(Document found) {
        var id = found.getObjectId("_id");
        var state = found.getString("state");
        var due = found.getString("due");
        var filter = new Filter(
                View.valueOf(found.getString("view")),
                state == null ? null : CaseState.valueOf(state),
                due == null ? null : Due.valueOf(due));
        var purpose = sealing.open(Sealed.of(found.get("purpose", Binary.class).getData()), context(id));
        return new Line(
                id.toHexString(),
                new Export(
                        OfficerForm.read(found),
                        filter,
                        found.getInteger("lines"),
                        new String(purpose, UTF_8),
                        found.getDate("at").toInstant()));
    }

    private static String context(ObjectId id) {
        return "exports/" + id.toHexString();
    }
}
