/**
 * The register as documents: what the law counts by in clear, what people told sealed. Start at {@link
 * org.xinfang.intake.submission.mongo.MongoSubmissions}.
 */
@NullMarked
package org.xinfang.intake.submission.mongo;

import org.jspecify.annotations.NullMarked;
