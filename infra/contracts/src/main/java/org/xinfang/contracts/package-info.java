/**
 * The published language: what leaves a service, one sealed family per topic. Start at {@link
 * org.xinfang.contracts.MessageCatalogue}.
 */
@NullMarked
package org.xinfang.contracts;

import org.jspecify.annotations.NullMarked;
