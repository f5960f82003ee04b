package org.xinfang.cases.casefile.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.Cases.Opening;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.cases.clock.Law;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.SubmissionMessage.SubmissionRatedV1;
import org.xinfang.contracts.SubmissionMessage.SubmissionRegisteredV1;
import org.xinfang.kernel.OfficePath;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Opens a case for every registered submission. Everything about it follows from the message, so twice is once. */
public final class SubmissionMessages implements Handler<SubmissionMessage> {

    private final Cases cases;
    private final Law law;

    public SubmissionMessages(Cases cases, Law law) {
        this.cases = cases;
        this.law = law;
    }

    @Override
    public void on(List<Incoming<SubmissionMessage>> messages) {
        cases.open(messages.stream().flatMap(this::opening).toList());
    }

    private Stream<Opening> opening(Incoming<SubmissionMessage> incoming) {
        return switch (incoming.message()) {
            case SubmissionRegisteredV1 registered -> {
                var opened = CaseRules.open(
                        new SubmissionId(registered.submission()),
                        OfficePath.of(registered.office()),
                        registered.receivedOn(),
                        Boolean.TRUE.equals(registered.first()),
                        law.at(registered.at()));
                yield Stream.of(new Opening(opened, incoming.cause()));
            }
            case SubmissionRatedV1 _ -> Stream.empty();
        };
    }
}
