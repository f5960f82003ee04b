package org.xinfang.gateway.entrance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may ask of the platform. Counted in each gateway process for itself.
 *
 * @param body the largest body that is taken
 * @param submissions petitions registered without an account, per address
 * @param lookups every other public call, per address
 * @param number look-ups and ratings of one query number, wherever they come from: nobody guesses a code by trying
 */
@ConfigurationProperties("xinfang.gateway.limits")
public record Limits(DataSize body, Rate submissions, Rate lookups, Rate number) {

    /**
     * So many within a time; none at all means no limit.
     *
     * @param permits how many at once, and within {@code window} afterwards
     * @param window the time in which all of them come back, one after the other
     */
    public record Rate(int permits, Duration window) {}
}
