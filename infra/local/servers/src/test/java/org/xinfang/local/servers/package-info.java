/** Proof on the real servers. Start at {@link org.xinfang.local.servers.MongodTests}. */
@NullMarked
package org.xinfang.local.servers;

import org.jspecify.annotations.NullMarked;
