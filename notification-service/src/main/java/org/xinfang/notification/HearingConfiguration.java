package org.xinfang.notification;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinfang.contracts.CaseMessage;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.contracts.PetitionerMessage;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.Topic;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.desk.kafka.CaseMessages;
import org.xinfang.notification.desk.kafka.NarrativeMessages;
import org.xinfang.notification.desk.kafka.OfficeMessages;
import org.xinfang.notification.desk.kafka.PetitionerMessages;
import org.xinfang.notification.desk.kafka.SubmissionMessages;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.messaging.Subscription;
import org.xinfang.platform.messaging.Subscriptions;
import org.xinfang.platform.sealing.SealedMessages;

/** What this service hears. */
@Configuration(proxyBeanMethods = false)
class HearingConfiguration {

    @Bean
    SmartLifecycle hearingOffices(Subscriptions subscriptions, NoticeDesk desk) {
        return subscriptions.hear(Subscription.to(Topic.OFFICES, OfficeMessage.class, new OfficeMessages(desk)));
    }

    @Bean
    SmartLifecycle hearingPetitioners(Subscriptions subscriptions, SealedMessages sealed, NoticeDesk desk) {
        return subscriptions.hear(new Subscription<>(
                Topic.PETITIONERS,
                PetitionerMessage.class,
                sealed.opening(Topic.PETITIONERS),
                new PetitionerMessages(desk)));
    }

    @Bean
    SmartLifecycle hearingNarratives(Subscriptions subscriptions, SealedMessages sealed, NoticeDesk desk) {
        return subscriptions.hear(new Subscription<>(
                Topic.NARRATIVES,
                NarrativeMessage.class,
                sealed.opening(Topic.NARRATIVES),
                new NarrativeMessages(desk)));
    }

    @Bean
    SmartLifecycle hearingSubmissions(Subscriptions subscriptions, NoticeDesk desk) {
        return subscriptions.hear(
                Subscription.to(Topic.SUBMISSIONS, SubmissionMessage.class, new SubmissionMessages(desk)));
    }

    @Bean
    SmartLifecycle hearingCases(Subscriptions subscriptions, NoticeDesk desk, RegionSettings region) {
        return subscriptions.hear(
                Subscription.to(Topic.CASES, CaseMessage.class, new CaseMessages(desk, region.zone())));
    }
}
