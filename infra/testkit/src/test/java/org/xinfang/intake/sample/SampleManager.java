package org.xinfang.intake.sample;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/** Is named after a pattern, found by a scan, injected, and wires beneath the root. */
@Service
@Configuration
class SampleManager {

    @Value("${sample}")
    String injected = "";

    void print() {
        System.out.println(injected);
    }
}
