package org.xinfang.intake.submission.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.intake.filing.Channel;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Flag;
import org.xinfang.intake.submission.Rating;
import org.xinfang.intake.submission.Receipt;
import org.xinfang.intake.submission.Submission;
import org.xinfang.intake.submission.Submissions.Entry;
import org.xinfang.intake.submission.Submissions.Line;
import org.xinfang.kernel.Masking;

/** What staff and petitioners are shown of the register. */
final class SubmissionViews {

    private SubmissionViews() {}

    /** What a petitioner is given at registration. */
    record ReceiptView(
            String number,
            String queryCode,
            String office,
            Instant registeredAt,
            LocalDate receivedOn,
            List<FlagView> flags) {

        static ReceiptView of(Receipt receipt) {
            var registration = receipt.submission().registration();
            return new ReceiptView(
                    receipt.submission().number().value(),
                    receipt.code().value(),
                    registration.office().value(),
                    registration.at(),
                    registration.receivedOn(),
                    registration.flags().stream().map(FlagView::of).toList());
        }

        @Override
        public String toString() {
            return "ReceiptView[%s, redacted]".formatted(number);
        }
    }

    /** What was missing or odd. */
    record FlagView(Flag code, String chinese, String english) {

        static FlagView of(Flag flag) {
            return new FlagView(flag, flag.chinese(), flag.english());
        }
    }

    /** A person as those see it who need to recognise, not to know. */
    record MaskedPerson(
            @Nullable String name,
            @Nullable String mobile,
            @Nullable String idNumber) {

        static MaskedPerson of(Filing.Person person) {
            return new MaskedPerson(
                    person.name() == null ? null : Masking.name(person.name()),
                    person.mobile() == null ? null : Masking.mobile(person.mobile()),
                    person.idNumber() == null ? null : Masking.idNumber(person.idNumber()));
        }
    }

    /** A submission in a list. */
    record LineView(
            String number,
            Channel channel,
            String office,
            LocalDate receivedOn,
            Instant registeredAt,
            int people,
            List<Flag> flags,
            @Nullable String title,
            MaskedPerson petitioner) {

        static LineView of(Line line) {
            var registration = line.submission().registration();
            return new LineView(
                    line.submission().number().value(),
                    registration.channel(),
                    registration.office().value(),
                    registration.receivedOn(),
                    registration.at(),
                    registration.people(),
                    registration.flags(),
                    line.title(),
                    MaskedPerson.of(line.petitioner()));
        }

        @Override
        public String toString() {
            return "LineView[%s, redacted]".formatted(number);
        }
    }

    /** A submission with what was told. */
    record EntryView(
            String number,
            String matter,
            Channel channel,
            String office,
            LocalDate receivedOn,
            Instant registeredAt,
            String registeredBy,
            int people,
            String language,
            List<FlagView> flags,
            @Nullable String title,
            @Nullable String story,
            MaskedPerson petitioner,
            List<MaskedPerson> representatives,
            List<Rating> ratings) {

        static EntryView of(Entry entry) {
            Submission submission = entry.submission();
            var registration = submission.registration();
            var filing = entry.filing();
            return new EntryView(
                    submission.number().value(),
                    submission.number().asMatter().value(),
                    registration.channel(),
                    registration.office().value(),
                    registration.receivedOn(),
                    registration.at(),
                    registration.by(),
                    registration.people(),
                    registration.language(),
                    registration.flags().stream().map(FlagView::of).toList(),
                    filing.headline(),
                    filing.story(),
                    MaskedPerson.of(filing.petitioner()),
                    filing.representatives().stream().map(MaskedPerson::of).toList(),
                    submission.ratings());
        }

        @Override
        public String toString() {
            return "EntryView[%s, redacted]".formatted(number);
        }
    }
}
