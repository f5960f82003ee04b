package org.xinfang.cases.office;

import org.xinfang.kernel.OfficePath;

/** Something outside that follows the register: every office has its counterpart there. */
public interface Follower {

    /** Makes the counterpart of an office, unless it is there already. */
    void follow(OfficePath office);
}
