package org.xinfang.intake.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfang.kernel.OfficePath;

/** The offices of 清河县, as far as tests need them. */
public final class Qinghe implements Offices {

    public static final OfficePath COUNTY = OfficePath.of("990101");
    public static final OfficePath LAND = OfficePath.of("990101/zrzy");

    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");
    public static final Office COUNTY_OFFICE =
            new Office(COUNTY, "清河县信访局", "县信访局", "Qinghe County Petition Office", "0990-12345", FOUNDED);
    public static final Office LAND_OFFICE =
            new Office(LAND, "清河县自然资源局", "自然资源局", "Qinghe Natural Resources Bureau", "0990-67890", FOUNDED);

    private final Map<OfficePath, Office> byPath = new ConcurrentHashMap<>();

    public Qinghe() {
        introduce(List.of(COUNTY_OFFICE, LAND_OFFICE));
    }

    @Override
    public Optional<Office> find(OfficePath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    @Override
    public void introduce(Collection<Office> offices) {
        offices.forEach(office -> byPath.put(office.path(), office));
    }
}
