package org.xinfang.accountability.duty.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.OccurrenceKind;
import org.xinfang.accountability.duty.Part;
import org.xinfang.accountability.duty.Part.Derivation;
import org.xinfang.accountability.duty.Part.End;
import org.xinfang.accountability.duty.Part.Ended;
import org.xinfang.accountability.duty.Part.Happened;
import org.xinfang.accountability.duty.Part.Occurrence;
import org.xinfang.accountability.duty.Part.Started;
import org.xinfang.accountability.duty.Source;
import org.xinfang.accountability.duty.Step;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.CaseMessage.AssignmentSignedForV1;
import org.xinfang.contracts.CaseMessage.CaseOpenedV1;
import org.xinfang.contracts.CaseMessage.ClockStartedV1;
import org.xinfang.contracts.CaseMessage.ClockStoppedV1;
import org.xinfang.contracts.CaseMessage.DayKind;
import org.xinfang.contracts.CaseMessage.DocumentServedV1;
import org.xinfang.contracts.CaseMessage.MatterAcceptedV1;
import org.xinfang.contracts.CaseMessage.MatterTransferredV1;
import org.xinfang.contracts.CaseMessage.OpinionDraftedV1;
import org.xinfang.contracts.CaseMessage.OpinionSignedV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Reads off the facts about cases which duties began and ended, and what else is counted. */
public final class CaseFacts implements Handler<CaseMessage> {

    private final Duties duties;
    private final ZoneId zone;

    public CaseFacts(Duties duties, ZoneId zone) {
        this.duties = duties;
        this.zone = zone;
    }

    @Override
    public void on(List<Incoming<CaseMessage>> messages) {
        var parts = new ArrayList<Part>();
        for (var each : messages) {
            var said = each.message();
            var source = Sources.of(each, said.at());
            said.started().forEach(clock -> started(said, clock, source).ifPresent(parts::add));
            said.stopped().stream()
                    .filter(clock -> Step.isDuty(clock.code()))
                    .forEach(clock -> parts.add(ended(clock, source)));
            parts.addAll(occurrences(said, source));
        }
        duties.note(parts);
    }

    /** Not every clock is a duty: some are a petitioner's time, and some an office may let pass. */
    private static Optional<Part> started(CaseMessage said, ClockStartedV1 clock, Source source) {
        if (!Step.isDuty(clock.code())) {
            return Optional.empty();
        }
        var derivation = new Derivation(
                said.matter(),
                OfficePath.of(clock.owner()),
                clock.code(),
                clock.startedOn(),
                clock.days(),
                clock.kind() == DayKind.WORKING,
                clock.due(),
                clock.unrolled(),
                clock.rulePack(),
                clock.calendar(),
                clock.article());
        return Optional.of(new Started(clock.clock(), derivation, source));
    }

    private static Part ended(ClockStoppedV1 clock, Source source) {
        var end = switch (clock.end()) {
            case MET -> End.MET;
            case CANCELLED -> End.CANCELLED;
        };
        return new Ended(clock.clock(), clock.stoppedOn(), end, source);
    }

    private List<Part> occurrences(CaseMessage said, Source source) {
        return switch (said) {
            case MatterTransferredV1 transferred -> transferred(transferred, source);
            case DocumentServedV1 served -> List.of(served(served, source));
            case CaseOpenedV1 _, AssignmentSignedForV1 _, MatterAcceptedV1 _, OpinionDraftedV1 _, OpinionSignedV1 _ ->
                List.of();
        };
    }

    private List<Part> transferred(MatterTransferredV1 said, Source source) {
        var on = day(said.at());
        var arrival = new Occurrence(
                OccurrenceKind.TRANSFERRED_IN,
                source.event(),
                OfficePath.of(said.to()),
                on,
                said.matter(),
                said.submission(),
                null);
        var first = new Occurrence(
                OccurrenceKind.FIRST_RESPONSIBLE,
                said.matter() + "/" + said.firstResponsible(),
                OfficePath.of(said.firstResponsible()),
                on,
                said.matter(),
                said.submission(),
                null);
        return List.of(new Happened(arrival, source), new Happened(first, source));
    }

    private static Part served(DocumentServedV1 said, Source source) {
        var occurrence = new Occurrence(
                OccurrenceKind.SERVED,
                source.event(),
                OfficePath.of(said.office()),
                said.servedOn(),
                said.matter(),
                said.submission(),
                null);
        return new Happened(occurrence, source);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
