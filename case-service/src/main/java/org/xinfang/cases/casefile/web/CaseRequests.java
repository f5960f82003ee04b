package org.xinfang.cases.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.Intent;
import org.xinfang.cases.casefile.Opinion.ClaimOutcome;
import org.xinfang.cases.casefile.Service;
import org.xinfang.kernel.OfficePath;

/**
 * What is sent in to move a case on. Anything may be missing or odd: the rules say which field is wrong.
 *
 * <p>{@code version} is the one that the sender saw; with it, a case that another has changed since is not changed.
 */
final class CaseRequests {

    private CaseRequests() {}

    /** A step that needs no more than to be taken. */
    record Plain(@Nullable Long version) {

        static final Plain EMPTY = new Plain(null);
    }

    /** To put the case with an office. */
    record Transfer(
            @Nullable String to,
            @Nullable String note,
            @Nullable Long version) {

        Intent.Transfer intent() {
            return new Intent.Transfer(to == null || !OfficePath.isValid(to) ? null : OfficePath.of(to), note);
        }
    }

    /** To put an opinion before the unit's leader. */
    record Draft(
            @Nullable List<@Nullable Answer> claims,
            @Nullable String reviewOrgan,
            @Nullable Long version) {

        Intent.Draft intent(String usualReviewOrgan) {
            List<@Nullable Answer> given = claims == null ? List.of() : claims;
            var answers = given.stream()
                    .map(answer -> answer == null ? Answer.EMPTY : answer)
                    .map(Answer::intent)
                    .toList();
            return new Intent.Draft(answers, reviewOrgan == null ? usualReviewOrgan : reviewOrgan.strip());
        }
    }

    /** The answer to one claim. */
    record Answer(
            @Nullable Integer claim,
            @Nullable String outcome,
            @Nullable String facts,
            @Nullable String opinion,
            @Nullable String basis) {

        private static final Answer EMPTY = new Answer(null, null, null, null, null);

        private Intent.DraftAnswer intent() {
            return new Intent.DraftAnswer(claim, choice(ClaimOutcome.values(), outcome), facts, opinion, basis);
        }
    }

    /** To record a service. */
    record Serve(
            @Nullable String method,
            @Nullable String servedOn,
            @Nullable String receipt,
            @Nullable String receivedBy,
            @Nullable String witness,
            @Nullable String proof,
            @Nullable Long version) {

        Intent.Serve intent() {
            return new Intent.Serve(
                    choice(Service.Method.values(), method),
                    date(servedOn),
                    choice(Service.Receipt.values(), receipt),
                    receivedBy,
                    witness,
                    proof);
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findAny()
                .orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(text, ""));
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
