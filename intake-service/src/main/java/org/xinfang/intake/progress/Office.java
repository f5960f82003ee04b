package org.xinfang.intake.progress;

import java.time.Instant;
import org.xinfang.kernel.OfficePath;

/** An office as a petitioner knows it. */
public record Office(OfficePath path, String name, String shortName, String englishName, String phone, Instant at) {

    /** An office that nobody has introduced yet is known by its code alone. */
    public static Office unknown(OfficePath path) {
        return new Office(path, path.value(), path.value(), path.value(), "", Instant.EPOCH);
    }
}
