package org.xinfang.notification.sms;

/** The default alphabet of GSM 03.38, one character in one octet, the escaped ones in two. */
final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String ESCAPED = "\f^{}\\[~]|€";
    private static final byte[] ESCAPED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};
    private static final byte ESCAPE = 0x1B;

    private GsmAlphabet() {}

    static boolean covers(String text) {
        return text.codePoints()
                .allMatch(point -> point != ESCAPE && (BASIC.indexOf(point) >= 0 || ESCAPED.indexOf(point) >= 0));
    }

    static byte[] encode(int point) {
        var basic = BASIC.indexOf(point);
        return basic >= 0 ? new byte[] {(byte) basic} : new byte[] {ESCAPE, ESCAPED_CODES[ESCAPED.indexOf(point)]};
    }
}
