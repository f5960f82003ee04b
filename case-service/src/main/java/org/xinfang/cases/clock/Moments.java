package org.xinfang.cases.clock;

import java.time.InstantSource;
import org.xinfang.cases.clock.Law.Moment;

/** Where the rules' moments come from: the law of this region and the clock on its wall. */
public record Moments(Law law, InstantSource time) {

    public Moment now() {
        return law.at(time.instant());
    }
}
