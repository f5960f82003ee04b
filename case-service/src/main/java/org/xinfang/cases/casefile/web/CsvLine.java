package org.xinfang.cases.casefile.web;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a sheet that opens in Excel as it was meant. */
final class CsvLine {

    /** By this Excel sees that the sheet is in UTF-8. */
    static final String BEGINNING = "\uFEFF";

    /** What a spreadsheet takes for the beginning of a formula, in either width, also behind blanks and line breaks. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A petitioner's words must not be reckoned with: an apostrophe makes them text. A number stays a number. */
    private static String cell(String text) {
        var said = text.stripLeading();
        var isFormula = !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0 && !text.matches("-?\\d+");
        return '"' + (isFormula ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
