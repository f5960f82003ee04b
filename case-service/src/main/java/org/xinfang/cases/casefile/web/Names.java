package org.xinfang.cases.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;
import org.xinfang.cases.casefile.CaseStep;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.Worklists.Line;
import org.xinfang.kernel.OfficerId;
import org.xinfang.platform.people.People;

/** What those are called who had a hand in cases. */
record Names(Map<OfficerId, String> known) {

    static final Names NONE = new Names(Map.of());

    static Names in(Cases.Read read, People people) {
        var hands = new ArrayList<OfficerId>();
        read.history().stream().map(CaseStep::by).filter(Objects::nonNull).forEach(hands::add);
        hands.addAll(signatories(read.file()));
        return new Names(people.names(hands));
    }

    static Names on(List<Line> page, People people) {
        return new Names(people.names(
                page.stream().map(Line::handledBy).filter(Objects::nonNull).toList()));
    }

    private static List<OfficerId> signatories(Case file) {
        return switch (file) {
            case Signing held -> List.of(held.opinion().drafter());
            case Issued held ->
                List.of(held.opinion().drafter(), held.signature().by());
            case Served held ->
                List.of(held.opinion().drafter(), held.signature().by());
            case Case _ -> List.of();
        };
    }

    @Nullable
    String of(OfficerId who) {
        return known.get(who);
    }
}
