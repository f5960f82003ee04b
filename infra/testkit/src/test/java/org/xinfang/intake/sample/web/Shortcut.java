package org.xinfang.intake.sample.web;

import org.xinfang.intake.sample.mongo.Stored;

/** Goes from the browser to the database past the domain. */
record Shortcut(Stored stored) {}
