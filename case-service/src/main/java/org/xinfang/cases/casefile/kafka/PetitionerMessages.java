package org.xinfang.cases.casefile.kafka;

import java.util.List;
import java.util.Optional;
import org.xinfang.cases.casefile.Petition.Petitioner;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Petitions.Known;
import org.xinfang.cases.casefile.SubmissionId;
import org.xinfang.contracts.PetitionerMessage;
import org.xinfang.contracts.PetitionerMessage.PetitionerReachableV1;
import org.xinfang.kernel.Masking;
import org.xinfang.platform.messaging.Handler;
import org.xinfang.platform.messaging.Incoming;

/** Keeps who petitions, masked already: what a handler does not need is not kept here. */
public final class PetitionerMessages implements Handler<PetitionerMessage> {

    private final Petitions petitions;

    public PetitionerMessages(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public void on(List<Incoming<PetitionerMessage>> messages) {
        petitions.keepPetitioners(
                messages.stream().map(PetitionerMessages::known).toList());
    }

    @Override
    public void forget(List<String> keys) {
        petitions.forgetPetitioners(keys);
    }

    private static Known known(Incoming<PetitionerMessage> incoming) {
        return switch (incoming.message()) {
            case PetitionerReachableV1 reachable ->
                new Known(
                        new SubmissionId(reachable.submission()),
                        incoming.sequence(),
                        new Petitioner(
                                Optional.ofNullable(reachable.name())
                                        .map(Masking::name)
                                        .orElse(null),
                                Optional.ofNullable(reachable.mobile())
                                        .map(Masking::mobile)
                                        .orElse(null)));
        };
    }
}
