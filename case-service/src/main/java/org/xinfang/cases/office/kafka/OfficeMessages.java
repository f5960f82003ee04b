package org.xinfang.cases.office.kafka;

import java.util.List;
import org.xinfang.cases.office.Follower;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Lets everything outside follow the register, after the register itself has changed. */
public final class OfficeMessages implements Handler<OfficeMessage> {

    private final List<Follower> followers;

    public OfficeMessages(List<Follower> followers) {
        this.followers = List.copyOf(followers);
    }

    @Override
    public void on(List<Incoming<OfficeMessage>> messages) {
        messages.stream()
                .map(incoming -> incoming.message().office())
                .distinct()
                .map(OfficePath::of)
                .forEach(office -> followers.forEach(follower -> follower.follow(office)));
    }
}
