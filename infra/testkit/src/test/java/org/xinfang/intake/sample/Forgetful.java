package org.xinfang.intake.sample;

import org.bson.Document;
import org.xinfang.intake.sample.mongo.Stored;

/** A domain that speaks to the database. */
record Forgetful(Document document, Stored stored) {}
