/** Registration over HTTP. Start at {@link org.xinfang.intake.submission.web.SubmissionController}. */
@NullMarked
package org.xinfang.intake.submission.web;

import org.jspecify.annotations.NullMarked;
