package org.xinfang.accountability;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinfang.accountability.duty.Duties;
import org.xinfang.accountability.duty.Evidence;
import org.xinfang.accountability.duty.kafka.CaseFacts;
import org.xinfang.accountability.duty.kafka.SubmissionFacts;
import org.xinfang.accountability.duty.mongo.MongoDuties;
import org.xinfang.accountability.ledger.Chaining;
import org.xinfang.accountability.ledger.Inspection;
import org.xinfang.accountability.ledger.Ledger;
import org.xinfang.accountability.ledger.Verification;
import org.xinfang.accountability.ledger.kafka.LedgerRecorder;
import org.xinfang.accountability.ledger.mongo.MongoLedger;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.Topic;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.messaging.Subscription;
import org.xinfang.platform.messaging.Subscriptions;
import org.xinfang.platform.sealing.Sm3;
import tools.jackson.databind.json.JsonMapper;

/** What the service is made of. */
@Configuration(proxyBeanMethods = false)
class AccountabilityConfiguration {

    private static final String LEDGER = "ledger";

    /** Everything that is ever announced in clear. */
    private static final List<String> FACTS = List.of(Topic.SUBMISSIONS, Topic.CASES, Topic.NOTICES, Topic.OFFICES);

    @Bean
    Chaining chaining() {
        return new Chaining(Sm3::hash);
    }

    @Bean
    Ledger ledger(MongoDatabase database, Chaining chaining) {
        return new MongoLedger(database.getCollection(LEDGER), chaining);
    }

    @Bean
    Verification verification(Ledger ledger, Chaining chaining) {
        return new Verification(ledger, new Inspection(chaining));
    }

    @Bean
    SmartLifecycle recording(Subscriptions subscriptions, Ledger ledger, JsonMapper json) {
        return subscriptions.record(LEDGER, FACTS, new LedgerRecorder(ledger, json));
    }

    @Bean
    Duties duties(MongoDatabase database) {
        return new MongoDuties(database);
    }

    /** Figures are explained by what stands in the ledger. */
    @Bean
    Evidence evidence(Ledger ledger) {
        return events -> ledger.entries(events).values().stream()
                .collect(Collectors.toMap(
                        entry -> entry.fact().id(),
                        entry -> new Evidence.Entry(
                                entry.chain(), entry.position(), entry.hash().hex())));
    }

    @Bean
    SmartLifecycle hearingCases(Subscriptions subscriptions, Duties duties, RegionSettings region) {
        return subscriptions.hear(
                Subscription.to(Topic.CASES, CaseMessage.class, new CaseFacts(duties, region.zone())));
    }

    @Bean
    SmartLifecycle hearingSubmissions(Subscriptions subscriptions, Duties duties, RegionSettings region) {
        return subscriptions.hear(Subscription.to(
                Topic.SUBMISSIONS, SubmissionMessage.class, new SubmissionFacts(duties, region.zone())));
    }
}
