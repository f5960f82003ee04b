package org.xinfang.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with no more digits than were measured. */
final class Rounded {

    private Rounded() {}

    static double to(int digits, double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .doubleValue()
                : 0;
    }

    /** One rate beside another. */
    static double ratio(double of, double beside) {
        return to(3, of / beside);
    }
}
