package org.xinfang.notification.letter.print;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.xinfang.notification.letter.PrintSpooler;
import org.xinfang.notification.letter.SpoolOutcome;
import org.xinfang.notification.letter.SpoolOutcome.Away;
import org.xinfang.notification.letter.SpoolOutcome.Printed;
import org.xinfang.notification.letter.SpoolOutcome.Refused;
import org.xinfang.notification.letter.SpoolOutcome.Underway;

/**
 * A printer or a print server that speaks IPP (RFC 8011).
 *
 * <p>Paper and scaling are always named: a printer's own default is often another paper, and the address then leaves
 * its window. A job that is done is looked at for its sheets: printers say "completed" of nothing, too.
 */
public final class IppSpooler implements PrintSpooler {

    private static final String USER = "xinfang";
    private static final String A4 = "iso_a4_210x297mm";
    private static final int JOBS_LOOKED_AT = 500;
    private static final int BUSY_TURNS = 100;
    private static final Duration BUSY_PAUSE = Duration.ofMillis(20);

    /** Codes of RFC 8011 after which the same letter will be refused again. */
    private static final List<Status> NEVER = List.of(
            Status.clientErrorDocumentFormatNotSupported,
            Status.clientErrorDocumentFormatError,
            Status.clientErrorDocumentUnprintableError,
            Status.clientErrorRequestEntityTooLarge,
            Status.clientErrorDocumentPasswordError,
            Status.clientErrorDocumentSecurityError);

    private final IppWire wire;
    private final URI printer;
    private final boolean counts;

    /**
     * A printer by its address.
     *
     * @param counts whether the printer counts its sheets; then a job that is done without sheets has failed
     */
    public IppSpooler(URI printer, boolean counts) {
        this.printer = printer;
        this.counts = counts;
        this.wire = new IppWire(printer);
    }

    @Override
    public SpoolOutcome spool(String number, byte[] pdf, int pages, boolean again) {
        try {
            var before = again ? earlier(number) : OptionalInt.empty();
            return before.isPresent() ? job(before.getAsInt()) : send(number, pdf, pages);
        } catch (IOException unreachable) {
            return new Away(unreachable.getClass().getSimpleName());
        }
    }

    private SpoolOutcome send(String number, byte[] pdf, int pages) throws IOException {
        var answer = patiently(
                IppPacket.printJob(printer)
                        .putOperationAttributes(
                                Types.requestingUserName.of(USER),
                                Types.jobName.of(number),
                                Types.documentFormat.of("application/pdf"),
                                Types.jobImpressions.of(pages))
                        .putJobAttributes(
                                Types.media.of(A4),
                                Types.printScaling.of("none"),
                                Types.sides.of(pages > 1 ? "two-sided-long-edge" : "one-sided"),
                                Types.copies.of(1))
                        .build(),
                pdf);
        var job = answer.getValue(Tag.jobAttributes, Types.jobId);
        if (isGood(answer) && job != null) {
            return outcome(answer);
        }
        return NEVER.contains(answer.getStatus())
                ? new Refused(answer.getStatus().getName())
                : new Away(answer.getStatus().getName());
    }

    /** A printer that takes one job at a time says that it is busy while it takes the one before. */
    private IppPacket patiently(IppPacket question, byte[] pdf) throws IOException {
        var answer = wire.ask(question, pdf);
        for (var turn = 1; turn <= BUSY_TURNS && Status.serverErrorBusy.equals(answer.getStatus()); turn++) {
            pause();
            answer = wire.ask(question, pdf);
        }
        return answer;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BUSY_PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** A letter of this number that the printer has already: somebody handed it over and died. */
    private OptionalInt earlier(String number) throws IOException {
        for (var which : List.of("not-completed", "completed")) {
            var answer = wire.ask(
                    IppPacket.getJobs(printer, Types.jobId, Types.jobName)
                            .putOperationAttributes(
                                    Types.requestingUserName.of(USER),
                                    Types.whichJobs.of(which),
                                    Types.limit.of(JOBS_LOOKED_AT))
                            .build(),
                    new byte[0]);
            for (var group : answer.getAttributeGroups()) {
                var name = group.getString(Types.jobName);
                var id = group.getValue(Types.jobId);
                if (number.equals(name) && id != null) {
                    return OptionalInt.of(id);
                }
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public SpoolOutcome look(String job) {
        try {
            return job(Integer.parseInt(job));
        } catch (IOException unreachable) {
            return new Away(unreachable.getClass().getSimpleName());
        }
    }

    private SpoolOutcome job(int id) throws IOException {
        var answer = wire.ask(
                IppPacket.getJobAttributes(
                                printer,
                                id,
                                Types.jobId,
                                Types.jobState,
                                Types.jobStateReasons,
                                Types.jobImpressionsCompleted)
                        .putOperationAttributes(Types.requestingUserName.of(USER))
                        .build(),
                new byte[0]);
        return isGood(answer) ? outcome(answer) : new Away("the job is not shown");
    }

    private SpoolOutcome outcome(IppPacket job) {
        var id = String.valueOf(job.getValue(Tag.jobAttributes, Types.jobId));
        var state = job.getValue(Tag.jobAttributes, Types.jobState);
        var impressions = job.getValue(Tag.jobAttributes, Types.jobImpressionsCompleted);
        if (JobState.completed.equals(state)) {
            return new Printed(id, impressions == null || (impressions == 0 && !counts) ? null : impressions);
        }
        return JobState.canceled.equals(state) || JobState.aborted.equals(state)
                ? new Refused(String.valueOf(state))
                : new Underway(id);
    }

    private static boolean isGood(IppPacket answer) {
        return answer.getCode() < 0x0100;
    }
}
