package org.xinfang.intake.submission;

import java.time.Instant;
import org.xinfang.intake.filing.Filing;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.QueryCode;

/** What has happened to a submission. */
public sealed interface SubmissionEvent {

    Instant at();

    /** It was registered, with all that was handed in and the code for its receipt. */
    record SubmissionRegistered(Submission submission, Filing filing, QueryCode code) implements SubmissionEvent {

        @Override
        public Instant at() {
            return submission.registration().at();
        }
    }

    /** The petitioner rated the petition office and the responsible unit. */
    record SubmissionRated(OfficePath unit, Rating rating) implements SubmissionEvent {

        @Override
        public Instant at() {
            return rating.at();
        }
    }
}
