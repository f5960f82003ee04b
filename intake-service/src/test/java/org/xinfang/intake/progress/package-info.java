/** What petitioners are told. Start at {@link org.xinfang.intake.progress.SentencesTests}. */
@NullMarked
package org.xinfang.intake.progress;

import org.jspecify.annotations.NullMarked;
