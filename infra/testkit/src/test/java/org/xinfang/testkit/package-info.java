/** Proof that tests may rely on what they stand on. Start at {@link org.xinfang.testkit.SandboxTests}. */
@NullMarked
package org.xinfang.testkit;

import org.jspecify.annotations.NullMarked;
