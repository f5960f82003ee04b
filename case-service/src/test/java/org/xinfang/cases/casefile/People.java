package org.xinfang.cases.casefile;

import java.util.Set;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** The people and offices of these tests. */
public final class People {

    public static final OfficePath COUNTY = OfficePath.of("990101");
    public static final OfficePath TOWNSHIP = OfficePath.of("990101/104");
    public static final OfficePath OTHER_TOWNSHIP = OfficePath.of("990101/105");
    public static final OfficePath LAND = OfficePath.of("990101/zrzy");
    public static final OfficePath HOUSING = OfficePath.of("990101/zjj");

    public static final Officer DISPATCHER = officer("dispatcher", COUNTY, Role.DISPATCHER);
    public static final Officer DIRECTOR = officer("director", COUNTY, Role.DIRECTOR);
    public static final Officer LAND_OFFICER = officer("officer.zrzy", LAND, Role.OFFICER);
    public static final Officer LAND_LEADER = officer("leader.zrzy", LAND, Role.UNIT_LEADER);

    private People() {}

    public static Officer officer(String id, OfficePath office, Role... roles) {
        return new Officer(new OfficerId(id), office, Set.of(roles));
    }

    static boolean isKnown(OfficePath office) {
        return Set.of(COUNTY, TOWNSHIP, OTHER_TOWNSHIP, LAND, HOUSING).contains(office);
    }
}
