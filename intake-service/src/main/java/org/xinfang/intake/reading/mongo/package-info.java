/** Readings in MongoDB. Start at {@link org.xinfang.intake.reading.mongo.MongoReadings}. */
@NullMarked
package org.xinfang.intake.reading.mongo;

import org.jspecify.annotations.NullMarked;
