package org.xinfang.cases.casefile.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is usual in this county.
 *
 * @param reviewOrgan to whom a petitioner turns for a review, where an opinion names nobody else
 */
@ConfigurationProperties("xinfang.cases")
public record CaseSettings(@DefaultValue("清河县人民政府") String reviewOrgan) {}
