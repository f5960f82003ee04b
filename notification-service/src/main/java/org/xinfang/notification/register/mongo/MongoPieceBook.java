package org.xinfang.notification.register.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.notification.errand.Piece;
import org.xinfang.notification.errand.PieceKey;
import org.xinfang.notification.errand.Pieces;
import org.xinfang.notification.register.PieceBook;

/** What notices need to know, as it arrived last. All of it is sealed: most of it is about people. */
public final class MongoPieceBook implements PieceBook {

    private final MongoCollection<Document> documents;
    private final Vault vault;

    public MongoPieceBook(MongoDatabase database, Vault vault) {
        this.documents = database.getCollection("pieces");
        this.vault = vault;
    }

    @Override
    public void put(Map<PieceKey, Piece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        var writes = pieces.entrySet().stream()
                .map(entry -> new ReplaceOneModel<>(
                        eq("_id", entry.getKey().value()),
                        document(entry.getKey(), entry.getValue()),
                        new ReplaceOptions().upsert(true)))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public Pieces find(Collection<PieceKey> keys) {
        var found = new HashMap<PieceKey, Piece>();
        if (!keys.isEmpty()) {
            var ids = keys.stream().map(PieceKey::value).toList();
            for (var document : documents.find(in("_id", ids))) {
                var key = PieceKey.of(document.getString("_id"));
                found.put(key, piece(key, document));
            }
        }
        return new Pieces(found);
    }

    @Override
    public void forget(Collection<PieceKey> keys) {
        documents.deleteMany(in("_id", keys.stream().map(PieceKey::value).toList()));
    }

    private Document document(PieceKey key, Piece piece) {
        var json = PieceDocument.write(piece).toJson().getBytes(StandardCharsets.UTF_8);
        return new Document("_id", key.value()).append("sealed", vault.seal(json, place(key)));
    }

    private Piece piece(PieceKey key, Document document) {
        var sealed = Objects.requireNonNull(document.get("sealed", Binary.class));
        var json = new String(vault.open(sealed, place(key)), StandardCharsets.UTF_8);
        return PieceDocument.read(key.kind(), Document.parse(json));
    }

    private static String place(PieceKey key) {
        return "pieces/" + key.value();
    }
}
