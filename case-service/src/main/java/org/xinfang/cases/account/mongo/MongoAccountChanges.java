package org.xinfang.cases.account.mongo;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.account.Account;
import org.xinfang.cases.account.AccountChange;
import org.xinfang.cases.account.AccountChange.What;
import org.xinfang.cases.account.AccountChanges;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;
import org.xinfang.platform.mongo.OfficerForm;

/** One document for each change. It knows logins and no names. */
public final class MongoAccountChanges implements AccountChanges {

    private final MongoCollection<Document> documents;

    public MongoAccountChanges(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    public void ensureIndexes() {
        OfficerForm.ensureIndex(documents);
    }

    @Override
    public void enter(AccountChange change) {
        var before = change.before();
        var after = change.after();
        documents.insertOne(OfficerForm.write(change.by())
                .append("_id", new ObjectId())
                .append("what", change.what().name())
                .append("account", after.login().value())
                .append("renamed", before != null && !before.name().equals(after.name()))
                .append("before", before == null ? null : standing(before))
                .append("after", standing(after))
                .append("at", Date.from(change.at())));
    }

    @Override
    public List<Line> newest(OfficePath office, @Nullable String after, int limit) {
        return OfficerForm.newest(documents, OfficerForm.within(office), after, limit)
                .map(MongoAccountChanges::line)
                .into(new ArrayList<>());
    }

    private static Line line(Document found) {
        var before = found.get("before", Document.class);
        return new Line(
                found.getObjectId("_id").toHexString(),
                found.getDate("at").toInstant(),
                OfficerForm.read(found),
                What.valueOf(found.getString("what")),
                new OfficerId(found.getString("account")),
                found.getBoolean("renamed"),
                before == null ? null : standing(before),
                standing(found.get("after", Document.class)));
    }

    private static Document standing(Account account) {
        var office = account.office();
        return new Document("office", office == null ? null : office.value())
                .append(
                        "roles",
                        account.roles().stream().map(Role::name).sorted().toList());
    }

    private static Standing standing(Document found) {
        var office = found.getString("office");
        return new Standing(
                office == null ? null : OfficePath.of(office),
                found.getList("roles", String.class).stream().map(Role::valueOf).collect(Collectors.toSet()));
    }
}
