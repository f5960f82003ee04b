/**
 * Intake: registers letters, visits, calls and web petitions, and answers petitioners how theirs stand. Start at {@link
 * org.xinfang.intake.IntakeConfiguration}.
 */
@NullMarked
package org.xinfang.intake;

import org.jspecify.annotations.NullMarked;
