/**
 * The documents that follow from the catalogue: schemas, AsyncAPI, the page of events. Start at {@link
 * org.xinfang.contracts.published.PublishedDocuments}.
 */
@NullMarked
package org.xinfang.contracts.published;

import org.jspecify.annotations.NullMarked;
