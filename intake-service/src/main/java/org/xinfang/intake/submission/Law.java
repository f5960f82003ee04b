package org.xinfang.intake.submission;

import java.time.ZoneId;

/**
 * By which law and where petitions are registered.
 *
 * @param zone in which dates of law are counted
 * @param county six digits, as they stand in a number
 * @param rulePack the limits in force for new submissions
 */
public record Law(ZoneId zone, String county, String rulePack) {}
