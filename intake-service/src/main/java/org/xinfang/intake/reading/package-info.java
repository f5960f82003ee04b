/** Who looked at whose personal data, and why. Start at {@link org.xinfang.intake.reading.ReadingRules}. */
@NullMarked
package org.xinfang.intake.reading;

import org.jspecify.annotations.NullMarked;
