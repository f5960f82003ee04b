package org.xinfang.contracts;

import org.xinfang.kernel.OfficePath;

/** The topics of the platform, by what may lie in them. */
public final class Topic {

    /** Facts: kept for ever, no personal data, no free text. */
    public static final String SUBMISSIONS = "submissions.v1";

    public static final String CASES = "cases.v1";
    public static final String OFFICES = "offices.v1";
    public static final String NOTICES = "notices.v1";
    public static final String ACCOUNTABILITY = "accountability.v1";

    /** Sealed state: compacted and encrypted; a tombstone forgets. */
    public static final String PETITIONERS = "petitioners.sealed.v1";

    public static final String NARRATIVES = "narratives.sealed.v1";

    private Topic() {}

    /** The feed of one office, readable by that office's own system and nobody else's. */
    public static String referrals(OfficePath office) {
        return "referrals.%s.v1".formatted(office.value().replace('/', '.'));
    }
}
