package org.xinfang.accountability.ledger;

import java.util.Set;
import org.xinfang.kernel.OfficePath;

/**
 * What a fact is filed under, so that it can be found. It is read off the fact and can be read off it again; the hashes
 * do not cover it.
 *
 * @param numbers of the submissions, matters and notices it is about
 */
public record Subject(Set<String> numbers, Set<OfficePath> offices) {

    public Subject {
        numbers = Set.copyOf(numbers);
        offices = Set.copyOf(offices);
    }
}
