package org.xinfang.notification.notice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Which event, which person, which channel: whatever arrives twice is written once.
 *
 * @param person the submission whose petitioner is told
 */
public record NoticeId(String event, String person, Channel channel) {

    private static final int MARKS = 0xFFFF;

    public static NoticeId of(String value) {
        var last = value.lastIndexOf('/');
        var middle = value.lastIndexOf('/', last - 1);
        if (middle <= 0) {
            throw new IllegalArgumentException("Not the id of a notice");
        }
        return new NoticeId(
                value.substring(0, middle),
                value.substring(middle + 1, last),
                Channel.valueOf(value.substring(last + 1).toUpperCase(Locale.ROOT)));
    }

    /** The id as part of an address: neither {@code /} nor {@code #} can stand there. */
    public static NoticeId ofSlug(String slug) {
        return of(slug.replace('~', '/').replace('.', '#'));
    }

    public String slug() {
        return value().replace('/', '~').replace('#', '.');
    }

    public NoticeId on(Channel other) {
        return new NoticeId(event, person, other);
    }

    /** A short sign that goes to the carrier and that some carriers repeat in the receipt. */
    public int mark() {
        var sum = new CRC32();
        sum.update(value().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() & MARKS);
    }

    public String value() {
        return "%s/%s/%s".formatted(event, person, channel.code());
    }

    @Override
    public String toString() {
        return value();
    }
}
