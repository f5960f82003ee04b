/**
 * Duties in MongoDB. Start at {@link org.xinfang.accountability.duty.mongo.MongoDuties}.
 */
@NullMarked
package org.xinfang.accountability.duty.mongo;

import org.jspecify.annotations.NullMarked;
