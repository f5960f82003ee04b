package org.xinfang.accountability.duty.mongo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.Duty;
import org.xinfang.accountability.duty.Figure;
import org.xinfang.accountability.duty.Part;
import org.xinfang.accountability.duty.Part.Ended;
import org.xinfang.accountability.duty.Part.Happened;
import org.xinfang.accountability.duty.Part.Started;
import org.xinfang.accountability.duty.Scope;
import org.xinfang.kernel.OfficePath;

/** Counts everything by going through everything, as a person with paper would. */
final class ByHand implements Duties {

    private final Map<String, Started> started = new HashMap<>();
    private final Map<String, Ended> ended = new HashMap<>();
    private final Map<String, Happened> happened = new HashMap<>();

    @Override
    public void note(List<Part> parts) {
        for (var part : parts) {
            switch (part) {
                case Started each -> started.merge(each.clock(), each, ByHand::earlier);
                case Ended each -> ended.merge(each.clock(), each, ByHand::earlier);
                case Happened each -> happened.merge(each.occurrence().id(), each, ByHand::earlier);
            }
        }
    }

    private static <P extends Part> P earlier(P one, P other) {
        return one.source().at().isAfter(other.source().at()) ? other : one;
    }

    @Override
    public Map<Figure, Long> count(Scope scope) {
        var counts = new HashMap<Figure, Long>();
        for (var figure : Figure.all()) {
            counts.put(figure, (long) ids(figure, scope).size());
        }
        return counts;
    }

    Set<String> ids(Figure figure, Scope scope) {
        var ids = new HashSet<String>();
        switch (figure) {
            case Figure.Occurrences(var kind) ->
                happened.values().stream()
                        .filter(each -> each.occurrence().kind() == kind)
                        .filter(each -> scope.isKnown(each.source()))
                        .filter(each -> scope.isOf(each.occurrence().office()))
                        .filter(each -> scope.isInPeriod(each.occurrence().on()))
                        .filter(each -> !isReplaced(each, scope))
                        .forEach(each -> ids.add(each.occurrence().id()));
            case Figure.Duties(var step, var standing) ->
                started.values().stream()
                        .filter(each -> scope.isKnown(each.source()))
                        .filter(each -> step.limits().contains(each.derivation().code()))
                        .filter(each -> scope.isOf(each.derivation().owner()))
                        .filter(each -> scope.isInPeriod(each.derivation().due()))
                        .map(this::duty)
                        .filter(duty -> duty.asOf(scope).standing(scope.asOf()) == standing)
                        .forEach(duty -> ids.add(duty.clock()));
        }
        return ids;
    }

    private boolean isReplaced(Happened one, Scope scope) {
        var series = one.occurrence().series();
        return series != null
                && happened.values().stream()
                        .filter(other -> series.equals(other.occurrence().series()))
                        .filter(other -> scope.isKnown(other.source()))
                        .anyMatch(other ->
                                other.source().at().isAfter(one.source().at()));
    }

    private Duty duty(Started each) {
        return new Duty(each.clock(), each.derivation(), each.source(), ended.get(each.clock()));
    }

    @Override
    public List<Counted> open(Figure figure, Scope scope, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Only counted by hand");
    }

    @Override
    public List<Duty> ofMatter(String matter) {
        throw new UnsupportedOperationException("Only counted by hand");
    }

    @Override
    public boolean concerns(String matter, OfficePath office) {
        throw new UnsupportedOperationException("Only counted by hand");
    }
}
