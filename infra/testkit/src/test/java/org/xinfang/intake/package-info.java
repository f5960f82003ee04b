/** The root of a service that keeps and breaks the rules. Start at {@link org.xinfang.intake.Wiring}. */
@NullMarked
package org.xinfang.intake;

import org.jspecify.annotations.NullMarked;
