/** Proof of figures. Start at {@link org.xinfang.accountability.duty.mongo.MongoDutiesTests}. */
@NullMarked
package org.xinfang.accountability.duty.mongo;

import org.jspecify.annotations.NullMarked;
