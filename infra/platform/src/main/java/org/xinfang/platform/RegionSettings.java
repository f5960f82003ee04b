package org.xinfang.platform;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.xinfang.kernel.OfficePath;

/**
 * The region that this deployment serves.
 *
 * @param zone in which dates of law are counted
 * @param root the county, whose petition office receives what names no office
 * @param rulePack the limits in force for new submissions
 */
@ConfigurationProperties("xinfang.region")
public record RegionSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("990101") String root,
        @DefaultValue("national-2022") String rulePack) {

    public OfficePath rootOffice() {
        return OfficePath.of(root);
    }
}
