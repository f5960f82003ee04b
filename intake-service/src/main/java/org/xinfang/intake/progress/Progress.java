package org.xinfang.intake.progress;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The steps of one matter by their place in its history, in whatever order they were heard of. */
public record Progress(SortedMap<Long, Step> byPlace) {

    public Progress {
        byPlace = new TreeMap<>(byPlace);
    }

    /** A matter of which nothing was heard yet. */
    public static Progress none() {
        return new Progress(new TreeMap<>());
    }

    /** These steps after that one, which is known even while nothing was heard of it. */
    public Progress begunBy(Step.Opened opened) {
        if (!byPlace.isEmpty() && byPlace.firstEntry().getValue() instanceof Step.Opened) {
            return this;
        }
        var all = new TreeMap<>(byPlace);
        all.put(0L, opened);
        return new Progress(all);
    }

    public List<Step> steps() {
        return List.copyOf(byPlace.values());
    }

    public Standing standing(Step.Opened opened) {
        Standing standing = new Standing.Registered(opened.office(), opened.until());
        for (var step : byPlace.values()) {
            standing = standing.after(step);
        }
        return standing;
    }

    /** The latest opinion that reached the petitioner. */
    public Optional<Step.Served> served() {
        return byPlace.values().stream()
                .<Step.Served>mapMulti((step, found) -> {
                    if (step instanceof Step.Served served) {
                        found.accept(served);
                    }
                })
                .reduce((_, later) -> later);
    }
}
