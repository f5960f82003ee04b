/**
 * Processes that go on after the command that started them: each leads a session of its own, is recognised again by a
 * mark on disk, and is stopped with all it started.
 *
 * <p>Start at {@link org.xinfang.local.runner.process.Component}.
 */
@NullMarked
package org.xinfang.local.runner.process;

import org.jspecify.annotations.NullMarked;
