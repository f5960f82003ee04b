package org.xinfang.cases.casefile;

import java.time.InstantSource;
import org.xinfang.cases.casefile.Law.Moment;

/** Where the rules' moments come from: the law of this region and the clock on its wall. */
public record Moments(Law law, InstantSource time) {

    public Moment now() {
        return law.at(time.instant());
    }
}
