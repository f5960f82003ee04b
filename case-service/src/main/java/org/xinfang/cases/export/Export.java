package org.xinfang.cases.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.casefile.Worklists.Due;
import org.xinfang.cases.casefile.Worklists.View;
import org.xinfang.kernel.Officer;

/**
 * That somebody took a list with them: which list and how much of it, never what stood in it.
 *
 * @param purpose in the words of whoever took it
 */
public record Export(Officer by, Filter filter, int lines, String purpose, Instant at) {

    /** Which lines of which list. */
    public record Filter(
            View view, @Nullable CaseState state, @Nullable Due due) {}

    @Override
    public String toString() {
        return "Export[%s, %s, redacted]".formatted(filter, lines);
    }
}
