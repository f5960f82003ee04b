/** A domain that keeps and breaks the rules. Start at {@link org.xinfang.intake.sample.Asked}. */
@NullMarked
package org.xinfang.intake.sample;

import org.jspecify.annotations.NullMarked;
