/** The database's side. Start at {@link org.xinfang.intake.sample.mongo.Stored}. */
@NullMarked
package org.xinfang.intake.sample.mongo;

import org.jspecify.annotations.NullMarked;
