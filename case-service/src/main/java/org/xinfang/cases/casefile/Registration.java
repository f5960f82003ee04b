package org.xinfang.cases.casefile;

import java.time.LocalDate;
import org.xinfang.kernel.OfficePath;

/**
 * What a case has from its registration and keeps to its end.
 *
 * @param office the petition office that registered the submission
 * @param receivedOn the day from which the law counts
 * @param first whether it is known to be the petitioners' first, as the register of submissions told it
 * @param rulePack the limits that the case is handled by, whatever is in force later
 */
public record Registration(
        CaseId id, SubmissionId submission, OfficePath office, LocalDate receivedOn, boolean first, String rulePack) {}
