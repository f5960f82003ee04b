package org.xinfang.notification.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.xinfang.notification.desk.Drafting.Draft;
import org.xinfang.notification.notice.Channel;
import org.xinfang.notification.notice.NoticeState.Task;
import org.xinfang.notification.notice.NoticeState.Waiting;
import org.xinfang.notification.register.Held;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Settled;

/** Tries again to put into words what lacked something. */
public final class Compositor implements Turn {

    private static final int MOST = 200;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Notices notices;
    private final Drafting drafting;
    private final NoticeDesk desk;
    private final InstantSource time;

    public Compositor(Notices notices, Drafting drafting, NoticeDesk desk, InstantSource time) {
        this.notices = notices;
        this.drafting = drafting;
        this.desk = desk;
        this.time = time;
    }

    @Override
    public int take() {
        var now = time.instant();
        var held = notices.claim(Task.COMPOSE, MOST, LEASE, now);
        if (held.isEmpty()) {
            return 0;
        }
        var known =
                drafting.known(held.stream().map(each -> each.notice().errand()).toList());
        var settled = new ArrayList<Settled>();
        var instead = new ArrayList<Draft>();
        for (var each : held) {
            var notice = each.notice();
            var drafted = drafting.compose(notice.id(), notice.errand(), known, tries(each), now);
            settled.add(new Settled(each, drafted.step(), drafted.text()));
            if (drafted.step().letterInstead()) {
                instead.add(new Draft(notice.id().on(Channel.LETTER), notice.errand(), each.cause()));
            }
        }
        desk.writeInstead(instead);
        notices.settle(settled, now);
        return held.size();
    }

    private static int tries(Held held) {
        return held.notice().state() instanceof Waiting waiting ? waiting.tries() : 0;
    }
}
