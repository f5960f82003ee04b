package org.xinfang.intake.sample.mongo;

import org.bson.Document;

/** May speak to the database. */
public record Stored(Document document) {

    public Stored() {
        this(new Document());
    }
}
