package org.xinfang.intake.submission;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.xinfang.intake.filing.Desk;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.KnownOffices;
import org.xinfang.intake.filing.Today;
import org.xinfang.intake.filing.Understood;
import org.xinfang.intake.submission.Submission.Registration;
import org.xinfang.intake.submission.SubmissionEvent.SubmissionRegistered;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.QueryCode;

/** Registers whatever is handed in: it has no way to say no. */
public final class Register {

    private static final Pattern COUNTY = Pattern.compile("\\d{6}");

    private final Submissions submissions;
    private final Serials serials;
    private final KnownOffices offices;
    private final Law law;
    private final InstantSource time;
    private final RandomGenerator chance;

    public Register(
            Submissions submissions,
            Serials serials,
            KnownOffices offices,
            Law law,
            InstantSource time,
            RandomGenerator chance) {
        this.submissions = submissions;
        this.serials = serials;
        this.offices = offices;
        this.law = law;
        this.time = time;
        this.chance = chance;
    }

    public Receipt enter(Filing filing, Desk desk, Cause cause) {
        var today = Today.at(time.instant(), law.zone());
        var understood = Understood.of(filing, desk, offices, today);
        var county = county(understood.office());
        var number =
                new ItemNumber(understood.channel().kind(), county, today.date(), serials.next(county, today.date()));
        var submission = new Submission(number, registration(filing, understood, desk, today), List.of());
        return submissions.enter(new SubmissionRegistered(submission, filing, QueryCode.draw(chance)), cause);
    }

    private Registration registration(Filing filing, Understood understood, Desk desk, Today today) {
        return new Registration(
                understood.channel(),
                understood.office(),
                understood.receivedOn(),
                understood.people(),
                filing.isAnonymous(),
                understood.language(),
                understood.flags(),
                submissions.isFirstOf(filing),
                law.rulePack(),
                desk.name(),
                today.now());
    }

    /** An office above the counties numbers in the name of the county that this installation serves. */
    private String county(OfficePath office) {
        var first = office.segments().getFirst();
        return COUNTY.matcher(first).matches() ? first : law.county();
    }
}
