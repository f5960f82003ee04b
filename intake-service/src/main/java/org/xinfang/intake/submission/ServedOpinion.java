package org.xinfang.intake.submission;

import java.time.LocalDate;
import org.xinfang.kernel.OfficePath;

/** That the responsible unit's opinion reached the petitioner, and when. */
public record ServedOpinion(OfficePath unit, LocalDate on) {}
