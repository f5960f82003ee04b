/** One description of the whole API out of the services' own. Start at {@link org.xinfang.gateway.docs.ApiDocs}. */
@NullMarked
package org.xinfang.gateway.docs;

import org.jspecify.annotations.NullMarked;
