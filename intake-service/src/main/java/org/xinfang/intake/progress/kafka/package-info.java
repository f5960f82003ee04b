/**
 * What intake hears of other services. Start at {@link org.xinfang.intake.progress.kafka.CaseMessages}.
 */
@NullMarked
package org.xinfang.intake.progress.kafka;

import org.jspecify.annotations.NullMarked;
