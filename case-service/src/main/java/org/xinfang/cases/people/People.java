package org.xinfang.cases.people;

import java.util.Collection;
import java.util.Map;
import org.xinfang.kernel.OfficerId;

/** What those are called who act here, as their tokens last said. It stays here: facts and logs know logins alone. */
public interface People {

    void remember(OfficerId who, String name);

    /** Of those who ever acted. */
    Map<OfficerId, String> names(Collection<OfficerId> some);
}
