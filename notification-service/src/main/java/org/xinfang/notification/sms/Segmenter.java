package org.xinfang.notification.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xinfang.notification.sms.SmsPart.Encoding;

/**
 * Cuts a text into the parts of a short message.
 *
 * <p>Latin text takes 160 characters, or 153 in a part of several; anything else 70 or 67. A character outside the
 * basic plane (rare surnames: 𬱖) and an escape pair are never split between two parts.
 */
public final class Segmenter {

    static final int MOST_PARTS = 255;

    private static final int GSM_ALONE = 160;
    private static final int GSM_JOINED = 153;
    private static final int UCS_ALONE = 140;
    private static final int UCS_JOINED = 134;

    private Segmenter() {}

    /** The user data of each part; a reference ties the parts together on the handset. */
    public static List<Segment> cut(String text, int reference) {
        var encoding = GsmAlphabet.covers(text) ? Encoding.GSM7 : Encoding.UCS2;
        var units = units(text, encoding);
        var length = units.stream().mapToInt(unit -> unit.length).sum();
        if (length <= (encoding == Encoding.GSM7 ? GSM_ALONE : UCS_ALONE)) {
            return List.of(new Segment(encoding, joined(units), false));
        }
        var bodies = fill(units, encoding == Encoding.GSM7 ? GSM_JOINED : UCS_JOINED);
        if (bodies.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A short message has at most %d parts".formatted(MOST_PARTS));
        }
        return headed(bodies, encoding, reference);
    }

    private static List<byte[]> units(String text, Encoding encoding) {
        return text.codePoints()
                .mapToObj(point -> switch (encoding) {
                    case GSM7 -> GsmAlphabet.encode(point);
                    case UCS2 -> Character.toString(point).getBytes(StandardCharsets.UTF_16BE);
                })
                .toList();
    }

    private static List<byte[]> fill(List<byte[]> units, int room) {
        var bodies = new ArrayList<byte[]>();
        var body = new ByteArrayOutputStream();
        for (var unit : units) {
            if (body.size() + unit.length > room) {
                bodies.add(body.toByteArray());
                body.reset();
            }
            body.writeBytes(unit);
        }
        bodies.add(body.toByteArray());
        return bodies;
    }

    private static List<Segment> headed(List<byte[]> bodies, Encoding encoding, int reference) {
        var segments = new ArrayList<Segment>();
        for (var body : bodies) {
            var header = new byte[] {5, 0, 3, (byte) reference, (byte) bodies.size(), (byte) (segments.size() + 1)};
            segments.add(new Segment(encoding, joined(List.of(header, body)), true));
        }
        return List.copyOf(segments);
    }

    private static byte[] joined(List<byte[]> units) {
        var bytes = new ByteArrayOutputStream();
        units.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** The user data of one part. */
    public record Segment(Encoding encoding, byte[] body, boolean concatenated) {}
}
