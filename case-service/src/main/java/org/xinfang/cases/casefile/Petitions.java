package org.xinfang.cases.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Petition.Petitioner;

/** What petitioners told and who they are, kept sealed beside the cases; in whatever order it becomes known. */
public interface Petitions {

    Petition of(SubmissionId submission);

    /** Title and petitioner of many petitions at once, for lists. */
    Map<SubmissionId, Petition> cards(Collection<SubmissionId> submissions);

    void keepStories(List<Told> stories);

    void keepPetitioners(List<Known> petitioners);

    void forgetStories(Collection<String> submissions);

    void forgetPetitioners(Collection<String> submissions);

    /**
     * A story as it was told.
     *
     * @param sequence which telling it is; an earlier one never replaces a later
     */
    record Told(
            SubmissionId submission,
            long sequence,
            @Nullable String title,
            String story) {

        @Override
        public String toString() {
            return "Told[%s, redacted]".formatted(submission);
        }
    }

    /** A petitioner as last known. */
    record Known(SubmissionId submission, long sequence, Petitioner petitioner) {}
}
