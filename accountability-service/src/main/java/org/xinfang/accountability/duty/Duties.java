package org.xinfang.accountability.duty;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/** All duties there are, and whatever else is counted. */
public interface Duties {

    /** Adds what facts say, in any order and any number of times. */
    void note(List<Part> parts);

    /** The number of every figure; none is left out. */
    Map<Figure, Long> count(Scope scope);

    /**
     * What makes a figure, each thing once.
     *
     * @param after the last that was read already
     */
    List<Counted> open(Figure figure, Scope scope, @Nullable String after, int limit);

    /** The duties of one case, oldest first. */
    List<Duty> ofMatter(String matter);

    /** Whether anybody of the office or beneath it ever had to do with the case. */
    boolean concerns(String matter, OfficePath office);

    /** One thing that counts as one in a figure. */
    sealed interface Counted {

        String id();

        /** A duty, with its end if it had ended by the day that is looked at. */
        record OfDuty(Duty duty) implements Counted {

            @Override
            public String id() {
                return duty.clock();
            }
        }

        /** Something that happened. */
        record OfOccurrence(Part.Happened happened) implements Counted {

            @Override
            public String id() {
                return happened.occurrence().id();
            }
        }
    }
}
