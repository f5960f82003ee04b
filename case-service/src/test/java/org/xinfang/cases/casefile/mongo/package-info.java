/** Cases on a real database. Start at {@link org.xinfang.cases.casefile.mongo.MongoCasesTests}. */
@NullMarked
package org.xinfang.cases.casefile.mongo;

import org.jspecify.annotations.NullMarked;
