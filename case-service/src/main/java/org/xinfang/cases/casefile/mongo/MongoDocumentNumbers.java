package org.xinfang.cases.casefile.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.bson.Document;
import org.xinfang.cases.casefile.DocumentNumber;
import org.xinfang.cases.casefile.DocumentNumbers;
import org.xinfang.cases.casefile.OfficeBook;
import org.xinfang.cases.casefile.Opinion.DocumentId;
import org.xinfang.kernel.OfficePath;

/**
 * One entry per numbered document.
 *
 * <p>Serials are given in order, not in blocks: blocks would be faster, but a process that dies would leave a gap in an
 * office's book, and an office signs a few opinions a minute at most. Two at once want the same next serial; the
 * unique index lets one have it and the other takes the one after.
 */
public final class MongoDocumentNumbers implements DocumentNumbers {

    private static final int TRIES = 200;

    private final MongoCollection<Document> entries;
    private final OfficeBook offices;

    public MongoDocumentNumbers(MongoCollection<Document> entries, OfficeBook offices) {
        this.entries = entries;
        this.offices = offices;
    }

    public void ensureIndexes() {
        entries.createIndex(
                Indexes.compoundIndex(Indexes.ascending("office", "year"), Indexes.descending("serial")),
                new IndexOptions().name("book").unique(true));
    }

    @Override
    public DocumentNumber numberOf(DocumentId document, OfficePath office, int year) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var number = entered(document).or(() -> enter(document, office, year));
            if (number.isPresent()) {
                return number.get();
            }
        }
        throw new IllegalStateException("The book of %s was busy under %d attempts".formatted(office, TRIES));
    }

    private Optional<DocumentNumber> entered(DocumentId document) {
        return Optional.ofNullable(entries.find(eq("_id", document.value())).first())
                .map(entry -> new DocumentNumber(entry.getString("number")));
    }

    /** Empty when another was quicker, be it with this serial or with this document. */
    private Optional<DocumentNumber> enter(DocumentId document, OfficePath office, int year) {
        var serial = lastSerial(office, year) + 1;
        var number = DocumentNumber.ofOpinion(offices.documentMark(office), year, serial);
        var entry = new Document("_id", document.value())
                .append("office", office.value())
                .append("year", year)
                .append("serial", serial)
                .append("number", number.value());
        try {
            entries.insertOne(entry);
            return Optional.of(number);
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private int lastSerial(OfficePath office, int year) {
        var last = entries.find(and(eq("office", office.value()), eq("year", year)))
                .sort(Indexes.descending("serial"))
                .first();
        return last == null ? 0 : last.getInteger("serial");
    }
}
