package org.xinfang.cases.office;

import org.xinfang.kernel.OfficePath;

/**
 * An office (机构) under the names by which people know it.
 *
 * @param documentMark what stands before the numbers of its documents
 */
public record Office(
        OfficePath path,
        Kind kind,
        String name,
        String shortName,
        String englishName,
        String phone,
        String documentMark) {

    /** What kind of body it is. */
    public enum Kind {
        COUNTY,
        TOWNSHIP,
        DEPARTMENT,
        VILLAGE
    }
}
