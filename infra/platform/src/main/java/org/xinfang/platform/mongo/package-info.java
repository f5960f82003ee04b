/**
 * Aggregates as single documents that are their own outbox. Start at {@link
 * org.xinfang.platform.mongo.Aggregates}.
 */
@NullMarked
package org.xinfang.platform.mongo;

import org.jspecify.annotations.NullMarked;
