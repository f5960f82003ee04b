/** Aggregates on a real database. Start at {@link org.xinfang.platform.mongo.AggregatesTests}. */
@NullMarked
package org.xinfang.platform.mongo;

import org.jspecify.annotations.NullMarked;
