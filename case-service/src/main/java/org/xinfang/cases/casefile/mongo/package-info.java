/** Cases as they lie in the database and as they are announced. Start at {@link org.xinfang.cases.casefile.mongo.MongoCases}. */
@NullMarked
package org.xinfang.cases.casefile.mongo;

import org.jspecify.annotations.NullMarked;
