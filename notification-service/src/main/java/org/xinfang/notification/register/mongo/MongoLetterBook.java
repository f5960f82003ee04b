package org.xinfang.notification.register.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.register.LetterBook;

/** Set letters, each sealed in a document of its own: they are small. */
public final class MongoLetterBook implements LetterBook {

    private final MongoCollection<Document> documents;
    private final Vault vault;

    public MongoLetterBook(MongoDatabase database, Vault vault) {
        this.documents = database.getCollection("letters");
        this.vault = vault;
    }

    @Override
    public void put(List<Sheets> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var writes = letters.stream()
                .map(letter -> new ReplaceOneModel<>(
                        eq("_id", letter.id().value()), document(letter), new ReplaceOptions().upsert(true)))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public Map<NoticeId, Sheets> find(Collection<NoticeId> ids) {
        var found = new HashMap<NoticeId, Sheets>();
        for (var document :
                documents.find(in("_id", ids.stream().map(NoticeId::value).toList()))) {
            var sheets = sheets(document);
            found.put(sheets.id(), sheets);
        }
        return found;
    }

    @Override
    public void forget(Collection<NoticeId> ids) {
        documents.deleteMany(in("_id", ids.stream().map(NoticeId::value).toList()));
    }

    private Document document(Sheets letter) {
        var id = letter.id().value();
        return new Document("_id", id)
                .append("number", letter.number())
                .append("sealed", vault.seal(letter.pdf(), place(id)));
    }

    private Sheets sheets(Document document) {
        var id = document.getString("_id");
        var sealed = Objects.requireNonNull(document.get("sealed", Binary.class));
        return new Sheets(NoticeId.of(id), document.getString("number"), vault.open(sealed, place(id)));
    }

    private static String place(String id) {
        return "letters/" + id;
    }
}
