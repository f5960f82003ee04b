package org.xinfang.gateway.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are read. */
record Days(Locale locale) {

    private static final String CHINESE = "y年M月d日 EEE";
    private static final String ENGLISH = "EEEE d MMMM y";

    public String of(LocalDate day) {
        var pattern = Locale.ENGLISH.equals(locale) ? ENGLISH : CHINESE;
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
