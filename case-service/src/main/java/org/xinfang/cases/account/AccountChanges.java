package org.xinfang.cases.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.account.AccountChange.What;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** What was done to accounts. It is entered before it is done, and nothing that was entered can be changed. */
public interface AccountChanges {

    void enter(AccountChange change);

    /** Changes by the people of an office and of those beneath it, newest first. */
    List<Line> newest(OfficePath office, @Nullable String after, int limit);

    /**
     * A change as it is on record, and its place there.
     *
     * @param before absent for an account that was made
     */
    record Line(
            String place,
            Instant at,
            Officer by,
            What what,
            OfficerId account,
            boolean isRenamed,
            @Nullable Standing before,
            Standing after) {}

    /** What an account is for, without the person. */
    record Standing(@Nullable OfficePath office, Set<Role> roles) {}
}
