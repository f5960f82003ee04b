package org.xinfang.intake;

import java.time.InstantSource;
import org.springframework.context.annotation.Configuration;
import org.xinfang.intake.sample.Asked;
import org.xinfang.intake.sample.mongo.Stored;

/** Makes the objects, so it may look at the clock and name every adapter. */
@Configuration
public class Wiring {

    final Asked asked = new Asked(InstantSource.system());
    final Stored stored = new Stored();
}
