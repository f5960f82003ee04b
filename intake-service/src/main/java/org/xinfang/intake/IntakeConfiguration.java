package org.xinfang.intake;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.contracts.Topic;
import org.xinfang.intake.desk.PublicDesk;
import org.xinfang.intake.progress.Matters;
import org.xinfang.intake.progress.Offices;
import org.xinfang.intake.progress.OpinionTexts;
import org.xinfang.intake.progress.kafka.CaseMessages;
import org.xinfang.intake.progress.kafka.NarrativeMessages;
import org.xinfang.intake.progress.kafka.OfficeMessages;
import org.xinfang.intake.progress.mongo.MongoMatters;
import org.xinfang.intake.progress.mongo.MongoOffices;
import org.xinfang.intake.progress.mongo.MongoOpinionTexts;
import org.xinfang.intake.reading.Readings;
import org.xinfang.intake.reading.mongo.MongoReadings;
import org.xinfang.intake.submission.Law;
import org.xinfang.intake.submission.Register;
import org.xinfang.intake.submission.Submissions;
import org.xinfang.intake.submission.mongo.MongoSerials;
import org.xinfang.intake.submission.mongo.MongoSubmissions;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.messaging.OutboxRelay;
import org.xinfang.platform.messaging.Relays;
import org.xinfang.platform.messaging.Subscription;
import org.xinfang.platform.messaging.Subscriptions;
import org.xinfang.platform.people.Introduction;
import org.xinfang.platform.people.People;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.platform.sealing.Sealing;
import org.xinfang.platform.web.PublicPaths;

/** All objects of the service, made by hand. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    PublicPaths publicPaths() {
        return new PublicPaths(List.of("/api/public/**"));
    }

    @Bean
    Law law(RegionSettings region) {
        return new Law(region.zone(), region.root(), region.rulePack());
    }

    @Bean
    OutboxRelay submissionRelay(Relays relays, MongoDatabase database) {
        return relays.of(database.getCollection("submissions"));
    }

    @Bean
    MongoSubmissions submissions(
            MongoDatabase database, MessageCatalogue catalogue, Sealing sealing, OutboxRelay submissionRelay) {
        var submissions =
                new MongoSubmissions(database.getCollection("submissions"), catalogue, sealing, submissionRelay::nudge);
        submissions.ensureIndexes();
        return submissions;
    }

    @Bean
    Register register(Submissions submissions, MongoDatabase database, Offices offices, Law law, InstantSource time) {
        var serials = new MongoSerials(database.getCollection("serials"));
        return new Register(
                submissions, serials, office -> offices.find(office).isPresent(), law, time, new SecureRandom());
    }

    @Bean
    Matters matters(MongoDatabase database) {
        return new MongoMatters(database.getCollection("matters"));
    }

    @Bean
    Offices offices(MongoDatabase database, InstantSource time) {
        return new MongoOffices(database.getCollection("offices"), time);
    }

    @Bean
    OpinionTexts opinions(MongoDatabase database, Sealing sealing) {
        return new MongoOpinionTexts(database.getCollection("opinions"), sealing);
    }

    @Bean
    Readings readings(MongoDatabase database, Sealing sealing) {
        var readings = new MongoReadings(database.getCollection("readings"), sealing);
        readings.ensureIndexes();
        return readings;
    }

    @Bean
    People people(MongoDatabase database) {
        return new People(database.getCollection("people"));
    }

    @Bean
    Introduction introduction(People people) {
        return new Introduction(people);
    }

    @Bean
    PublicDesk publicDesk(Submissions submissions, Matters matters, Law law, InstantSource time) {
        return new PublicDesk(submissions, matters, law, time);
    }

    @Bean
    SmartLifecycle hearingCases(Subscriptions subscriptions, Matters matters) {
        return subscriptions.hear(Subscription.to(Topic.CASES, CaseMessage.class, new CaseMessages(matters)));
    }

    @Bean
    SmartLifecycle hearingOffices(Subscriptions subscriptions, Offices offices) {
        return subscriptions.hear(Subscription.to(Topic.OFFICES, OfficeMessage.class, new OfficeMessages(offices)));
    }

    @Bean
    SmartLifecycle hearingOpinions(Subscriptions subscriptions, SealedMessages messages, OpinionTexts opinions) {
        return subscriptions.hear(new Subscription<>(
                Topic.NARRATIVES,
                NarrativeMessage.class,
                messages.opening(Topic.NARRATIVES),
                new NarrativeMessages(opinions)));
    }
}
