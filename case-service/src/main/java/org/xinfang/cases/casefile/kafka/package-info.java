/** What this service hears about petitions. Start at {@link org.xinfang.cases.casefile.kafka.SubmissionMessages}. */
@NullMarked
package org.xinfang.cases.casefile.kafka;

import org.jspecify.annotations.NullMarked;
