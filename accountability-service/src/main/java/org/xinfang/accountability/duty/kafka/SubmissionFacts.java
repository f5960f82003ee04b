package org.xinfang.accountability.duty.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.OccurrenceKind;
import org.xinfang.accountability.duty.Part;
import org.xinfang.accountability.duty.Part.Happened;
import org.xinfang.accountability.duty.Part.Occurrence;
import org.xinfang.accountability.duty.Source;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.Rating;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Counts registrations and ratings. */
public final class SubmissionFacts implements Handler<SubmissionMessage> {

    private final Duties duties;
    private final ZoneId zone;

    public SubmissionFacts(Duties duties, ZoneId zone) {
        this.duties = duties;
        this.zone = zone;
    }

    @Override
    public void on(List<Incoming<SubmissionMessage>> messages) {
        var parts = new ArrayList<Part>();
        for (var each : messages) {
            var said = each.message();
            switch (said) {
                case SubmissionRegisteredV1 registered ->
                    parts.add(registered(registered, Sources.of(each, registered.at())));
                case SubmissionRatedV1 rated -> parts.addAll(rated(rated, Sources.of(each, rated.at())));
            }
        }
        duties.note(parts);
    }

    private Part registered(SubmissionRegisteredV1 said, Source source) {
        var occurrence = new Occurrence(
                OccurrenceKind.REGISTERED,
                said.submission(),
                OfficePath.of(said.office()),
                day(said.at()),
                null,
                said.submission(),
                null);
        return new Happened(occurrence, source);
    }

    private List<Part> rated(SubmissionRatedV1 said, Source source) {
        var ratings = new ArrayList<Part>();
        var ofOffice = switch (said.officeRating()) {
            case SATISFIED -> OccurrenceKind.OFFICE_SATISFIED;
            case MOSTLY_SATISFIED -> OccurrenceKind.OFFICE_MOSTLY_SATISFIED;
            case DISSATISFIED -> OccurrenceKind.OFFICE_DISSATISFIED;
        };
        ratings.add(rating(ofOffice, said.office(), said, source, "office"));
        if (said.unit() != null && said.unitRating() != null) {
            ratings.add(rating(ofUnit(said.unitRating()), said.unit(), said, source, "unit"));
        }
        return ratings;
    }

    private static OccurrenceKind ofUnit(Rating rating) {
        return switch (rating) {
            case SATISFIED -> OccurrenceKind.UNIT_SATISFIED;
            case MOSTLY_SATISFIED -> OccurrenceKind.UNIT_MOSTLY_SATISFIED;
            case DISSATISFIED -> OccurrenceKind.UNIT_DISSATISFIED;
        };
    }

    /** A petitioner may think again: the later rating then stands in the place of the earlier. */
    private Part rating(OccurrenceKind kind, String office, SubmissionRatedV1 said, Source source, String rated) {
        var occurrence = new Occurrence(
                kind,
                source.event(),
                OfficePath.of(office),
                day(said.at()),
                said.matter(),
                said.submission(),
                rated + "/" + said.submission());
        return new Happened(occurrence, source);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
