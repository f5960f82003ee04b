package org.xinfang.platform.mongo;

import static com.mongodb.client.model.Filters.eq;

import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** Who did something, as it stands in the document of what they did. */
public final class OfficerForm {

    /** Every office that covers theirs, written out: what an office and those beneath it did is found by one equality. */
    public static final String WITHIN = "within";

    private OfficerForm() {}

    public static Document write(Officer officer) {
        return new Document("by", officer.id().value())
                .append("office", officer.office().value())
                .append(WITHIN, officer.office().coveredBy())
                .append(
                        "roles",
                        officer.roles().stream().map(Role::name).sorted().toList());
    }

    public static Officer read(Document document) {
        return new Officer(
                new OfficerId(document.getString("by")),
                OfficePath.of(document.getString("office")),
                document.getList("roles", String.class).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    /** What the people of an office and of those beneath it did. */
    public static Bson within(OfficePath office) {
        return eq(WITHIN, office.value());
    }
}
