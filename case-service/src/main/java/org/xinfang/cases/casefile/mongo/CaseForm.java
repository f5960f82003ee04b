package org.xinfang.cases.casefile.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.xinfang.cases.casefile.Case;
import org.xinfang.cases.casefile.CaseEvent;
import org.xinfang.cases.casefile.CaseHistory;
import org.xinfang.kernel.limit.WorkCalendar;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.mongo.AggregateForm;

/** How cases are stored and announced. */
public final class CaseForm implements AggregateForm<Case, CaseEvent> {

    private final CaseDocument documents;
    private final CaseAnnouncements announcements;

    public CaseForm(SealedWords words, CaseAnnouncements announcements, WorkCalendar calendar) {
        this.documents = new CaseDocument(words, calendar);
        this.announcements = announcements;
    }

    @Override
    public Document write(Case state) {
        return documents.write(state);
    }

    @Override
    public Case read(Document state) {
        return documents.read(state);
    }

    @Override
    public Case after(Case before, CaseEvent event) {
        return CaseHistory.after(before, event);
    }

    @Override
    public Instant at(CaseEvent event) {
        return event.at();
    }

    @Override
    public List<Announcement> announce(Case after, CaseEvent event) {
        return announcements.of(after.file().registration(), event);
    }
}
