package org.xinfang.cases.casefile;

import org.xinfang.kernel.OfficePath;

/** One demand of the petitioner. While the case is open, exactly one office is responsible for it. */
public record Claim(int number, OfficePath responsible) {

    public Claim {
        if (number < 1) {
            throw new IllegalArgumentException("Claims are counted from one, not " + number);
        }
    }

    Claim putWith(OfficePath office) {
        return new Claim(number, office);
    }
}
