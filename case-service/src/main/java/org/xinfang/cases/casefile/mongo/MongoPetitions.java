package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Petition.Petitioner;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.SubmissionId;

/** Stories and petitioners, each a document of its own beside the cases, sealed. */
public final class MongoPetitions implements Petitions {

    private final MongoCollection<Document> stories;
    private final MongoCollection<Document> petitioners;
    private final SealedWords words;

    public MongoPetitions(MongoDatabase database, SealedWords words) {
        this.stories = database.getCollection("stories");
        this.petitioners = database.getCollection("petitioners");
        this.words = words;
    }

    @Override
    public Petition of(SubmissionId submission) {
        var id = submission.value();
        var told = stories.find(eq("_id", id)).first();
        var known = petitioners.find(eq("_id", id)).first();
        return new Petition(
                told == null ? null : opened(told, "title"),
                told == null ? null : opened(told, "story"),
                known == null ? null : petitioner(known));
    }

    private Petitioner petitioner(Document known) {
        return new Petitioner(opened(known, "name"), opened(known, "mobile"));
    }

    @Override
    public Map<SubmissionId, Petition> cards(Collection<SubmissionId> submissions) {
        var ids = submissions.stream().map(SubmissionId::value).toList();
        var people = new HashMap<String, Petitioner>();
        petitioners.find(in("_id", ids)).forEach(known -> people.put(known.getString("_id"), petitioner(known)));
        var titles = new HashMap<String, @Nullable String>();
        stories.find(in("_id", ids))
                .projection(include("title"))
                .forEach(told -> titles.put(told.getString("_id"), opened(told, "title")));
        return submissions.stream()
                .collect(Collectors.toMap(
                        each -> each,
                        each -> new Petition(titles.get(each.value()), null, people.get(each.value())),
                        (one, _) -> one));
    }

    @Override
    public void keepStories(List<Told> told) {
        keep(
                stories,
                told.stream()
                        .map(each -> sealed(each.submission(), each.sequence())
                                .append("title", seal(each.submission(), "title", each.title()))
                                .append("story", seal(each.submission(), "story", each.story()))));
    }

    @Override
    public void keepPetitioners(List<Known> known) {
        keep(
                petitioners,
                known.stream()
                        .map(each -> sealed(each.submission(), each.sequence())
                                .append(
                                        "name",
                                        seal(
                                                each.submission(),
                                                "name",
                                                each.petitioner().name()))
                                .append(
                                        "mobile",
                                        seal(
                                                each.submission(),
                                                "mobile",
                                                each.petitioner().mobile()))));
    }

    @Override
    public void forgetStories(Collection<String> submissions) {
        stories.deleteMany(in("_id", submissions));
    }

    @Override
    public void forgetPetitioners(Collection<String> submissions) {
        petitioners.deleteMany(in("_id", submissions));
    }

    /** In one round trip. What is there already stays when it is of the same telling or a later one. */
    private static void keep(MongoCollection<Document> collection, Stream<Document> sealed) {
        var writes = sealed.map(each -> new UpdateOneModel<Document>(
                        eq("_id", each.getString("_id")),
                        List.of(new Document("$replaceWith", laterOf(each))),
                        new UpdateOptions().upsert(true)))
                .toList();
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private static Document laterOf(Document other) {
        var isThere = new Document("$gte", List.of("$sequence", other.getLong("sequence")));
        return new Document("$cond", List.of(isThere, "$$ROOT", new Document("$literal", other)));
    }

    private static Document sealed(SubmissionId submission, long sequence) {
        return new Document("_id", submission.value()).append("sequence", sequence);
    }

    private @Nullable Binary seal(SubmissionId submission, String field, @Nullable String text) {
        return words.sealIfAny(place(submission.value(), field), text);
    }

    private @Nullable String opened(Document document, String field) {
        return words.openIfAny(place(document.getString("_id"), field), document.get(field, Binary.class));
    }

    private static String place(String submission, String field) {
        return "petitions/%s/%s".formatted(submission, field);
    }
}
