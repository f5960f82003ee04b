package org.xinfang.kernel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An office by its place in the hierarchy, written from the top in division and office codes: {@code 990101/zrzy}.
 *
 * <p>An office {@linkplain #covers covers} itself and every office beneath it. All authority in the platform is this
 * one relation.
 */
public record OfficePath(String value) implements Comparable<OfficePath> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(/[a-z0-9]+)*");

    public OfficePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an office path: '%s'".formatted(value));
        }
    }

    public static OfficePath of(String value) {
        return new OfficePath(value);
    }

    public static boolean isValid(String value) {
        return value.length() <= 100 && FORM.matcher(value).matches();
    }

    /** Whole segments only: {@code 990101/zrzy} does not cover {@code 990101/zrzyz}. */
    public boolean covers(OfficePath other) {
        return other.value.equals(value) || other.value.startsWith(value + "/");
    }

    public List<String> segments() {
        return List.of(value.split("/"));
    }

    /** What every office that covers this one is written as, itself last: kept with a thing, each of them finds it. */
    public List<String> coveredBy() {
        var segments = segments();
        return IntStream.rangeClosed(1, segments.size())
                .mapToObj(n -> String.join("/", segments.subList(0, n)))
                .toList();
    }

    @Override
    public int compareTo(OfficePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
