package org.xinfang.contracts;

import java.time.Instant;

/** What is published about offices. */
public sealed interface OfficeMessage {

    /** The office's path; also its key on the topic. */
    String office();

    /** What kind of body an office is. */
    enum OfficeKind {
        COUNTY,
        TOWNSHIP,
        DEPARTMENT,
        VILLAGE
    }

    /** An office exists under these names; said again, the names have changed. */
    record OfficeRegisteredV1(
            String office,
            OfficeKind kind,
            String officeName,
            String shortName,
            String englishName,
            String officePhone,
            Instant at)
            implements OfficeMessage {}
}
