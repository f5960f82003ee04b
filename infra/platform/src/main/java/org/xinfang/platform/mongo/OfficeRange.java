package org.xinfang.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.xinfang.kernel.OfficePath;

/** The documents of an office and of every office beneath it, as an index range. */
public final class OfficeRange {

    private OfficeRange() {}

    /** For a field that holds one office. Not a pattern: '0' is the character after '/'. */
    public static Bson coveredBy(String field, OfficePath office) {
        return or(eq(field, office.value()), and(gte(field, office.value() + "/"), lt(field, office.value() + "0")));
    }

    /** For a field that holds a list of offices: any of them is covered. */
    public static Bson anyCoveredBy(String field, OfficePath office) {
        var beneath = new Document("$gte", office.value() + "/").append("$lt", office.value() + "0");
        return or(eq(field, office.value()), new Document(field, new Document("$elemMatch", beneath)));
    }
}
