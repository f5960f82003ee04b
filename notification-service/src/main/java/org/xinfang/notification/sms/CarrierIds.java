package org.xinfang.notification.sms;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The id a carrier gives a part.
 *
 * <p>Carriers answer a submit in hexadecimal and write the receipt in decimal, padded with zeros or not. One form is
 * kept, and a receipt is looked up under both of its own.
 */
public final class CarrierIds {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,20}");
    private static final Pattern PADDING = Pattern.compile("^0+(?=.)");

    private CarrierIds() {}

    /** The form that is kept. */
    public static String kept(String given) {
        return PADDING.matcher(given.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** The forms under which the id in a receipt may have been kept: as it stands, then as hexadecimal. */
    public static List<String> ofReceipt(String written) {
        var same = kept(written);
        if (!DECIMAL.matcher(same).matches()) {
            return List.of(same);
        }
        var hexadecimal = new BigInteger(same).toString(16);
        return hexadecimal.equals(same) ? List.of(same) : List.of(same, hexadecimal);
    }
}
