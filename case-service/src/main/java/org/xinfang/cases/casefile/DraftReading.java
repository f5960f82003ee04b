package org.xinfang.cases.casefile;

import static org.xinfang.cases.casefile.CaseRefusal.CLAIM_ANSWERED_TWICE;
import static org.xinfang.cases.casefile.CaseRefusal.CLAIM_UNANSWERED;
import static org.xinfang.cases.casefile.CaseRefusal.EMPTY;
import static org.xinfang.cases.casefile.CaseRefusal.NOT_A_CHOICE;
import static org.xinfang.cases.casefile.CaseRefusal.NO_SUCH_CLAIM;
import static org.xinfang.cases.casefile.CaseRefusal.TOO_LONG;
import static org.xinfang.kernel.Decision.accept;
import static org.xinfang.kernel.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Intent.DraftAnswer;
import org.xinfang.cases.casefile.Opinion.Answer;
import org.xinfang.kernel.Decision;

/** Reads a draft into answers: each claim once, nothing left out. The first thing wrong is named with its field. */
final class DraftReading {

    /** Longer than any opinion; a message of this many characters still goes on its topic. */
    static final int LONGEST = 50_000;

    private static final int LONGEST_ORGAN = 100;

    private final Set<Integer> claims;
    private final Set<Integer> answered = new HashSet<>();
    private final List<Answer> answers = new ArrayList<>();

    private DraftReading(List<Claim> claims) {
        this.claims = claims.stream().map(Claim::number).collect(Collectors.toUnmodifiableSet());
    }

    static Decision<List<Answer>> read(Intent.Draft draft, List<Claim> claims) {
        return new DraftReading(claims).read(draft);
    }

    private Decision<List<Answer>> read(Intent.Draft draft) {
        for (var each : draft.answers()) {
            var wrong = read(each, "claims[%d].".formatted(answers.size()));
            if (wrong != null) {
                return refuse(wrong);
            }
        }
        if (answered.size() < claims.size()) {
            return refuse(new FieldRefusal(CLAIM_UNANSWERED, "claims"));
        }
        var wrong = wrong(draft.reviewOrgan(), LONGEST_ORGAN, "reviewOrgan");
        return wrong == null ? accept(List.copyOf(answers)) : refuse(wrong);
    }

    private @Nullable FieldRefusal read(DraftAnswer said, String at) {
        var claim = said.claim();
        if (claim == null || !claims.contains(claim)) {
            return new FieldRefusal(NO_SUCH_CLAIM, at + "claim");
        }
        if (!answered.add(claim)) {
            return new FieldRefusal(CLAIM_ANSWERED_TWICE, at + "claim");
        }
        var outcome = said.outcome();
        if (outcome == null) {
            return new FieldRefusal(NOT_A_CHOICE, at + "outcome");
        }
        var facts = text(said.facts());
        var opinion = text(said.opinion());
        var basis = text(said.basis());
        answers.add(new Answer(claim, outcome, facts, opinion, basis));
        return firstOf(
                wrong(facts, LONGEST, at + "facts"),
                wrong(opinion, LONGEST, at + "opinion"),
                wrong(basis, LONGEST, at + "basis"));
    }

    private static @Nullable FieldRefusal wrong(String text, int longest, String field) {
        if (text.isEmpty()) {
            return new FieldRefusal(EMPTY, field);
        }
        return text.length() > longest ? new FieldRefusal(TOO_LONG, field) : null;
    }

    private static @Nullable FieldRefusal firstOf(@Nullable FieldRefusal... some) {
        for (var each : some) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
