/** Names of people in MongoDB. Start at {@link org.xinfang.cases.people.mongo.MongoPeople}. */
@NullMarked
package org.xinfang.cases.people.mongo;

import org.jspecify.annotations.NullMarked;
