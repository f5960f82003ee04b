package org.xinfang.cases.casefile;

import java.util.Locale;

/** The number printed on an issued document: {@code 清信处〔2026〕00001号}. */
public record DocumentNumber(String value) {

    /**
     * The number of a handling opinion.
     *
     * @param mark the issuing office's own character or short name
     * @param serial counted per office and year
     */
    public static DocumentNumber ofOpinion(String mark, int year, int serial) {
        return new DocumentNumber(String.format(Locale.ROOT, "%s信处〔%d〕%05d号", mark, year, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
