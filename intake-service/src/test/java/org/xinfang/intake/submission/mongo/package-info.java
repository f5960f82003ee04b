/** The register on a real database. Start at {@link org.xinfang.intake.submission.mongo.MongoSubmissionsTests}. */
@NullMarked
package org.xinfang.intake.submission.mongo;

import org.jspecify.annotations.NullMarked;
