package org.xinfang.platform.web;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, and where the next part begins.
 *
 * @param next to be given back as {@code after}; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int MOST = 200;

    private static final Pattern DOCUMENT_ID = Pattern.compile("[0-9a-f]{24}");

    /**
     * Makes a page out of up to one row more than was asked for, which is how the query sees whether there is a next.
     *
     * @param cursor the value that the list is sorted by, unique to each row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** How many rows to give: what was asked for, within reason. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? 50 : Math.clamp(asked, 1, MOST);
    }

    /** Whether this may be a place in a list that stands in the order of its documents' ids. */
    public static boolean isDocumentId(String after) {
        return DOCUMENT_ID.matcher(after).matches();
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
