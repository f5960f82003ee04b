/** The register's rules. Start at {@link org.xinfang.intake.submission.RatingRulesTests}. */
@NullMarked
package org.xinfang.intake.submission;

import org.jspecify.annotations.NullMarked;
