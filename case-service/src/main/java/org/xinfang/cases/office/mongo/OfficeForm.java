package org.xinfang.cases.office.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.xinfang.cases.office.Office;
import org.xinfang.cases.office.OfficeRegistered;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.OfficeMessage.OfficeKind;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.mongo.AggregateForm;

/** How offices are stored and announced. */
final class OfficeForm implements AggregateForm<Office, OfficeRegistered> {

    private final MessageCatalogue catalogue;

    OfficeForm(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document write(Office office) {
        return new Document("path", office.path().value())
                .append("kind", office.kind().name())
                .append("name", office.name())
                .append("shortName", office.shortName())
                .append("englishName", office.englishName())
                .append("phone", office.phone())
                .append("documentMark", office.documentMark());
    }

    @Override
    public Office read(Document state) {
        return new Office(
                OfficePath.of(state.getString("path")),
                Office.Kind.valueOf(state.getString("kind")),
                state.getString("name"),
                state.getString("shortName"),
                state.getString("englishName"),
                state.getString("phone"),
                state.getString("documentMark"));
    }

    @Override
    public Office after(Office before, OfficeRegistered event) {
        return event.office();
    }

    @Override
    public Instant at(OfficeRegistered event) {
        return event.at();
    }

    @Override
    public List<Announcement> announce(Office after, OfficeRegistered event) {
        var message = new OfficeRegisteredV1(
                after.path().value(),
                wire(after.kind()),
                after.name(),
                after.shortName(),
                after.englishName(),
                after.phone(),
                event.at());
        return List.of(Announcement.fact(catalogue, message.office(), message));
    }

    private static OfficeKind wire(Office.Kind kind) {
        return switch (kind) {
            case COUNTY -> OfficeKind.COUNTY;
            case TOWNSHIP -> OfficeKind.TOWNSHIP;
            case DEPARTMENT -> OfficeKind.DEPARTMENT;
            case VILLAGE -> OfficeKind.VILLAGE;
        };
    }
}
