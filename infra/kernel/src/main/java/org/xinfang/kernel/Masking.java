package org.xinfang.kernel;

/**
 * Personal data as those see it who need to recognise a person, not to know them.
 *
 * <p>What is not of the usual form is hidden the more.
 */
public final class Masking {

    private static final int MOBILE = 11;
    private static final int OLD_ID_NUMBER = 15;

    private Masking() {}

    /** The first character and one star, so that the length is hidden too: {@code 张*}. */
    public static String name(String name) {
        var plain = name.strip();
        return plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1)) + "*";
    }

    /** {@code 138****1234}; of any other telephone number the last four digits. */
    public static String mobile(String mobile) {
        var digits = mobile.replaceAll("[\\s-]", "");
        if (digits.length() == MOBILE) {
            return digits.substring(0, 3) + "****" + digits.substring(7);
        }
        return digits.length() >= 8 ? "****" + digits.substring(digits.length() - 4) : "****";
    }

    /** Division and the last four: {@code 110105********002X}; of any other document the last two characters. */
    public static String idNumber(String number) {
        var plain = number.strip();
        if (plain.length() >= OLD_ID_NUMBER) {
            return plain.substring(0, 6) + "*".repeat(plain.length() - 10) + plain.substring(plain.length() - 4);
        }
        var shown = plain.length() >= 6 ? 2 : 0;
        return "*".repeat(plain.length() - shown) + plain.substring(plain.length() - shown);
    }
}
