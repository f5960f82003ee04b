package org.xinfang.accountability.ledger.mongo;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.xinfang.accountability.ledger.Entry;
import org.xinfang.accountability.ledger.Fact;
import org.xinfang.accountability.ledger.Hash;
import org.xinfang.accountability.ledger.Subject;
import org.xinfang.kernel.OfficePath;

/**
 * An entry as a document.
 *
 * <p>Reading takes whatever is there: a field that somebody took out or changed in kind is read as nothing, and the
 * hash then shows it.
 */
final class EntryForm {

    private EntryForm() {}

    static Document write(Entry entry, Subject subject) {
        return new Document("_id", entry.fact().id())
                .append("chain", entry.chain())
                .append("position", entry.position())
                .append("offset", entry.fact().offset())
                .append("type", entry.fact().type())
                .append("key", entry.fact().key())
                .append("at", Date.from(entry.fact().at()))
                .append("body", new Binary(entry.fact().body()))
                .append("previous", new Binary(entry.previous().bytes()))
                .append("hash", new Binary(entry.hash().bytes()))
                .append("numbers", subject.numbers().stream().sorted().toList())
                .append(
                        "offices",
                        subject.offices().stream()
                                .map(OfficePath::value)
                                .sorted()
                                .toList());
    }

    static Entry read(Document document) {
        var fact = new Fact(
                text(document, "_id"),
                text(document, "type"),
                text(document, "key"),
                document.get("at") instanceof Date at ? at.toInstant() : Instant.EPOCH,
                number(document, "offset"),
                bytes(document, "body"));
        return new Entry(
                text(document, "chain"),
                number(document, "position"),
                fact,
                hash(document, "previous"),
                hash(document, "hash"));
    }

    private static String text(Document document, String field) {
        return document.get(field) instanceof String text ? text : "";
    }

    private static long number(Document document, String field) {
        return document.get(field) instanceof Long number ? number : -1;
    }

    private static byte[] bytes(Document document, String field) {
        return document.get(field) instanceof Binary binary ? binary.getData() : new byte[0];
    }

    private static Hash hash(Document document, String field) {
        var bytes = bytes(document, field);
        return bytes.length == Hash.NONE.bytes().length ? Hash.of(bytes) : Hash.NONE;
    }
}
