/** The register of offices in the database. Start at {@link org.xinfang.cases.office.mongo.MongoOffices}. */
@NullMarked
package org.xinfang.cases.office.mongo;

import org.jspecify.annotations.NullMarked;
