/** Proof that a build leaves nothing behind. Start at {@link org.xinfang.testkit.keeper.KeeperTests}. */
@NullMarked
package org.xinfang.testkit.keeper;

import org.jspecify.annotations.NullMarked;
