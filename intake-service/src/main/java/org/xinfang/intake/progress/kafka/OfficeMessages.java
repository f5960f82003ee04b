package org.xinfang.intake.progress.kafka;

import java.util.List;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.contracts.OfficeMessage.OfficeRegisteredV1;
import org.xinfang.intake.progress.Office;
import org.xinfang.intake.progress.Offices;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Hears what offices there are and what they are called. */
public final class OfficeMessages implements Handler<OfficeMessage> {

    private final Offices offices;

    public OfficeMessages(Offices offices) {
        this.offices = offices;
    }

    @Override
    public void on(List<Incoming<OfficeMessage>> messages) {
        offices.introduce(
                messages.stream().map(incoming -> office(incoming.message())).toList());
    }

    private static Office office(OfficeMessage message) {
        return switch (message) {
            case OfficeRegisteredV1 registered ->
                new Office(
                        OfficePath.of(registered.office()),
                        registered.officeName(),
                        registered.shortName(),
                        registered.englishName(),
                        registered.officePhone(),
                        registered.at());
        };
    }
}
