package org.xinfang.intake.submission;

import java.time.LocalDate;

/** Serial numbers, counted from one for each county and day. Some may be left out; none is ever given twice. */
public interface Serials {

    int next(String county, LocalDate day);
}
