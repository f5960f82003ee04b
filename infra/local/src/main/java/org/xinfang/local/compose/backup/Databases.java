package org.xinfang.local.compose.backup;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.xinfang.local.compose.Installed;
import org.xinfang.local.runner.installation.Port;

/** The services' databases, read as they were at one moment and written into empty ones. */
record Databases(MongoClient client) implements AutoCloseable {

    private static final Set<String> THE_SERVERS_OWN = Set.of("admin", "config", "local");
    private static final int AT_ONCE = 500;

    /** One collection of one database. */
    record Name(String database, String collection) {

        String entry(String what) {
            return "databases/%s/%s/%s".formatted(database, collection, what);
        }
    }

    static Databases of(Installed installed) {
        return new Databases(MongoClients.create("mongodb://administrator:%s@%s/?replicaSet=xinfang&authSource=admin"
                .formatted(
                        installed.secrets().password("mongod.administrator"),
                        installed.places().address(Port.MONGOD))));
    }

    List<Name> collections() {
        var names = new ArrayList<Name>();
        for (var database : client.listDatabaseNames()) {
            if (!THE_SERVERS_OWN.contains(database)) {
                client.getDatabase(database)
                        .listCollectionNames()
                        .map(name -> new Name(database, name))
                        .into(names);
            }
        }
        return names;
    }

    long count(Name name) {
        return client.getDatabase(name.database())
                .getCollection(name.collection())
                .countDocuments();
    }

    /** From its first read on, whatever is read in it is of that one moment, in every database. */
    ClientSession moment() {
        var session = client.startSession(
                ClientSessionOptions.builder().snapshot(true).build());
        var _ = client.getDatabase("intake")
                .getCollection("submissions")
                .find(session)
                .limit(1)
                .first();
        return session;
    }

    void writeDefinition(Name name, OutputStream out) throws IOException {
        var database = client.getDatabase(name.database());
        var info = database.listCollections()
                .filter(new Document("name", name.collection()))
                .first();
        var definition = new Document("options", info == null ? new Document() : info.get("options", Document.class))
                .append(
                        "indexes",
                        database.getCollection(name.collection()).listIndexes().into(new ArrayList<>()));
        write(new RawBsonDocument(definition, new DocumentCodec()), out);
    }

    void writeDocuments(Name name, ClientSession moment, OutputStream out) throws IOException {
        var documents = client.getDatabase(name.database())
                .getCollection(name.collection(), RawBsonDocument.class)
                .find(moment);
        for (var document : documents) {
            write(document, out);
        }
    }

    /** An empty collection with the indexes of the one that was read. */
    void define(Name name, InputStream in) throws IOException {
        var database = client.getDatabase(name.database());
        if (count(name) > 0) {
            throw new IllegalStateException(
                    "The collection %s is not empty: restore into an installation that holds nothing".formatted(name));
        }
        database.getCollection(name.collection()).drop();
        var definition = new DocumentCodec()
                .decode(read(in).asBsonReader(), DecoderContext.builder().build());
        var create = new Document("create", name.collection());
        create.putAll(definition.get("options", Document.class));
        database.runCommand(create);
        var indexes = definition.getList("indexes", Document.class).stream()
                .filter(index -> !"_id_".equals(index.getString("name")))
                .toList();
        if (!indexes.isEmpty()) {
            database.runCommand(new Document("createIndexes", name.collection()).append("indexes", indexes));
        }
    }

    void insertAll(Name name, InputStream in) throws IOException {
        var collection = client.getDatabase(name.database()).getCollection(name.collection(), RawBsonDocument.class);
        var batch = new ArrayList<RawBsonDocument>();
        for (var document = read(in); !document.isEmpty(); document = read(in)) {
            batch.add(document);
            if (batch.size() == AT_ONCE) {
                collection.insertMany(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            collection.insertMany(batch);
        }
    }

    private static void write(RawBsonDocument document, OutputStream out) throws IOException {
        var bytes = document.getByteBuffer();
        out.write(bytes.array(), bytes.position(), bytes.remaining());
    }

    /** The next document; an empty one at the end, for no stored document lacks its id. */
    private static RawBsonDocument read(InputStream in) throws IOException {
        var length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return new RawBsonDocument(new BsonDocument(), new BsonDocumentCodec());
        }
        var size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var bytes = new byte[size];
        System.arraycopy(length, 0, bytes, 0, Integer.BYTES);
        if (in.readNBytes(bytes, Integer.BYTES, size - Integer.BYTES) < size - Integer.BYTES) {
            throw new IOException("The archive ends within a document");
        }
        return new RawBsonDocument(bytes);
    }

    @Override
    public void close() {
        client.close();
    }
}
