/**
 * What people hand in, read as leniently as a clerk reads: nothing is refused, what is missing or odd is flagged.
 * Start at {@link org.xinfang.intake.filing.Filing} and {@link org.xinfang.intake.filing.Understood}.
 */
@NullMarked
package org.xinfang.intake.filing;

import org.jspecify.annotations.NullMarked;
