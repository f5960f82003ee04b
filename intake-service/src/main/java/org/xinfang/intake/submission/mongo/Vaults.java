package org.xinfang.intake.submission.mongo;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.intake.filing.Mark;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRegistered;
import org.xinfang.intake.submission.mongo.Kept.Vault;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.QueryCode;
import org.xinfang.platform.sealing.DataKey;
import org.xinfang.platform.sealing.Sealed;
import org.xinfang.platform.sealing.Sealing;
import org.xinfang.platform.sealing.Sm3;

/** Locks away what people told, each petition under a key of its own, and opens it again. */
final class Vaults {

    private final Sealing sealing;

    Vaults(Sealing sealing) {
        this.sealing = sealing;
    }

    Vault lock(SubmissionRegistered registered, Cause cause) {
        var number = registered.submission().number();
        var filing = Bytes.of(FilingDocument.write(registered.filing()));
        var card = new Document(
                        "petitioner", FilingDocument.person(registered.filing().petitioner()))
                .append("title", registered.filing().headline())
                .append("code", registered.code().value());
        var key = sealing.newDataKey();
        return new Vault(
                key,
                request(filing, cause),
                code(number, registered.code()),
                seal(Bytes.of(card), key, number, "card"),
                seal(filing, key, number, "filing"),
                Mark.of(registered.filing()).stream().map(this::mark).sorted().toList());
    }

    /** What number and query code together are found by: whoever has one of them has nothing. */
    String code(ItemNumber number, QueryCode code) {
        return sealing.blindIndex("query-code", number.value() + code.value());
    }

    Card card(ItemNumber number, Binary sealed) {
        var card = open(sealed, number, "card");
        return new Card(
                FilingDocument.person(card.get("petitioner", Document.class)),
                card.getString("title"),
                new QueryCode(card.getString("code")));
    }

    Filing filing(ItemNumber number, Binary sealed) {
        return FilingDocument.read(open(sealed, number, "filing"));
    }

    /** The client's key counts together with the content, so that nothing new is ever taken for a repetition. */
    private @Nullable String request(byte[] filing, Cause cause) {
        return cause.key() == null ? null : sealing.blindIndex("request", cause.key() + "\n" + Sm3.hex(filing));
    }

    /** What those who petition are known again by for certain. */
    List<String> identities(Filing filing) {
        return Mark.of(filing).stream()
                .filter(mark -> mark.kind().isOnePersons())
                .map(this::mark)
                .toList();
    }

    private String mark(Mark mark) {
        return sealing.blindIndex(mark.kind().name(), mark.value());
    }

    private Binary seal(byte[] plain, DataKey key, ItemNumber number, String part) {
        return new Binary(sealing.seal(plain, key, context(number, part)).bytes());
    }

    private Document open(Binary sealed, ItemNumber number, String part) {
        return Bytes.read(sealing.open(Sealed.of(sealed.getData()), context(number, part)));
    }

    private static String context(ItemNumber number, String part) {
        return "submissions/" + number.value() + "/" + part;
    }

    /** What a list and a receipt need. */
    record Card(Person petitioner, @Nullable String title, QueryCode code) {}
}
