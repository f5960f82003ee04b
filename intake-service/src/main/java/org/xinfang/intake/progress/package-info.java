/**
 * Where a matter is, who holds it, until when and what comes next, out of what other services announce, said in plain
 * sentences. Start at {@link org.xinfang.intake.progress.Progress} and {@link org.xinfang.intake.progress.Sentences}.
 */
@NullMarked
package org.xinfang.intake.progress;

import org.jspecify.annotations.NullMarked;
