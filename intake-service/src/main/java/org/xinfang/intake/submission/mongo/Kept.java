package org.xinfang.intake.submission.mongo;

import java.util.List;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.submission.Submission;
import org.xinfang.platform.sealing.DataKey;

/** A submission with what is kept sealed beside it. */
record Kept(Submission submission, Vault vault) {

    /**
     * What people told, as only the holder of the key can read it.
     *
     * @param request what a repetition of the same request has in common with it; absent when it had no name
     * @param code what number and query code together are found by
     * @param card what a list and a receipt need
     * @param filing everything, word for word
     * @param marks what other filings of the same people have in common with it
     */
    record Vault(DataKey key, @Nullable String request, String code, Binary card, Binary filing, List<String> marks) {}
}
