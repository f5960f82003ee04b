package org.xinfang.intake;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.xinfang.testkit.TestClock;

/** Gives the service the clock that the tests move. */
@TestConfiguration(proxyBeanMethods = false)
class StandingClock {

    @Bean
    TestClock time() {
        return RunningIntake.CLOCK;
    }
}
