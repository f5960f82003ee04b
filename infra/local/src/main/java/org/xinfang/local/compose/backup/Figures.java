package org.xinfang.local.compose.backup;

import java.util.TreeMap;
import org.xinfang.local.compose.Installed;

/** Prints how much an installation holds, a line for every collection and topic, and what its consumers have yet to read. */
final class Figures {

    private Figures() {}

    static void main() throws Exception {
        var installed = Installed.here();
        var figures = new TreeMap<String, Long>();
        try (var databases = Databases.of(installed);
                var topics = Topics.of(installed);
                var records = Records.of(installed)) {
            for (var name : databases.collections()) {
                figures.put("%s.%s".formatted(name.database(), name.collection()), databases.count(name));
            }
            var ends = topics.ends();
            records.counts(ends).forEach((topic, count) -> figures.put("topic " + topic, count));
            topics.positions()
                    .forEach((group, places) -> places.forEach((place, position) ->
                            figures.merge("unread " + group, ends.getOrDefault(place, 0L) - position, Long::sum)));
        }
        figures.forEach((name, figure) -> System.out.printf("%s %d%n", name, figure));
    }
}
