package org.xinfang.contracts.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Branches of a document in the order in which they are written. */
final class Tree {

    private Tree() {}

    static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static <T> Map<String, Object> each(List<T> all, Function<T, String> key, Function<T, Object> value) {
        var map = new LinkedHashMap<String, Object>();
        all.forEach(one -> map.put(key.apply(one), value.apply(one)));
        return map;
    }
}
