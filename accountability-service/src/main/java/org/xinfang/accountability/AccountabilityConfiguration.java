package org.xinfang.accountability;

import com.mongodb.client.MongoDatabase;
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
    LedgerRecorder recorder(Ledger ledger, JsonMapper json) {
        return new LedgerRecorder(ledger, json);
    }

    @Bean
    SmartLifecycle recordingSubmissions(Subscriptions subscriptions, LedgerRecorder recorder) {
        return subscriptions.record(Topic.SUBMISSIONS, LEDGER, recorder);
    }

    @Bean
    SmartLifecycle recordingCases(Subscriptions subscriptions, LedgerRecorder recorder) {
        return subscriptions.record(Topic.CASES, LEDGER, recorder);
    }

    @Bean
    SmartLifecycle recordingNotices(Subscriptions subscriptions, LedgerRecorder recorder) {
        return subscriptions.record(Topic.NOTICES, LEDGER, recorder);
    }

    @Bean
    SmartLifecycle recordingOffices(Subscriptions subscriptions, LedgerRecorder recorder) {
        return subscriptions.record(Topic.OFFICES, LEDGER, recorder);
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
