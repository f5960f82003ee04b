package org.xinfang.notification.letter.pdf;

import java.time.LocalDate;

/** Dates and small numbers as official letters write them. */
final class ChineseDate {

    private static final String DIGITS = "零一二三四五六七八九十";

    private ChineseDate() {}

    static String of(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** One to ten in characters, more in digits. */
    static String numeral(int number) {
        return number >= 0 && number < DIGITS.length()
                ? DIGITS.substring(number, number + 1)
                : Integer.toString(number);
    }
}
