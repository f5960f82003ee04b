/**
 * Petitions in the register, each registered once and never refused, and what the petitioner thought of the handling.
 * Start at {@link org.xinfang.intake.submission.Register} and {@link org.xinfang.intake.submission.RatingRules}.
 */
@NullMarked
package org.xinfang.intake.submission;

import org.jspecify.annotations.NullMarked;
