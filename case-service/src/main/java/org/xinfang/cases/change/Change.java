package org.xinfang.cases.change;

import java.util.List;
import org.xinfang.cases.casefile.CaseId;
import org.xinfang.cases.casefile.CaseState;
import org.xinfang.kernel.OfficePath;

/**
 * A case that has moved on: enough to know that a list is out of date, and nothing that would have to be hidden.
 *
 * @param place in the order of all changes; the same in every process, and later places are greater
 * @param seenBy the offices whose officers may see the case
 */
public record Change(String place, CaseId file, CaseState state, long version, OfficePath office, List<String> seenBy) {

    public Change {
        seenBy = List.copyOf(seenBy);
    }

    boolean isSeenBy(OfficePath other) {
        return seenBy.contains(other.value());
    }
}
