package org.xinfang.intake.submission;

import org.xinfang.kernel.QueryCode;

/** What a petitioner is given at registration: the number, and the code that opens it. */
public record Receipt(Submission submission, QueryCode code) {}
