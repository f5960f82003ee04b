package org.xinfang.cases;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.xinfang.cases.account.AccountChanges;
import org.xinfang.cases.account.AccountDesk;
import org.xinfang.cases.account.AccountDesk.Books;
import org.xinfang.cases.account.Accounts;
import org.xinfang.cases.account.FirstPassword;
import org.xinfang.cases.account.Known;
import org.xinfang.cases.account.keycloak.RealmAccounts;
import org.xinfang.cases.account.mongo.MongoAccountChanges;
import org.xinfang.cases.account.mongo.MongoTurns;
import org.xinfang.cases.casefile.Cases;
import org.xinfang.cases.casefile.DocumentNumbers;
import org.xinfang.cases.casefile.OfficeBook;
import org.xinfang.cases.casefile.Petitions;
import org.xinfang.cases.casefile.Worklists;
import org.xinfang.cases.casefile.kafka.NarrativeMessages;
import org.xinfang.cases.casefile.kafka.PetitionerMessages;
import org.xinfang.cases.casefile.kafka.SubmissionMessages;
import org.xinfang.cases.casefile.mongo.CaseAnnouncements;
import org.xinfang.cases.casefile.mongo.CaseForm;
import org.xinfang.cases.casefile.mongo.ChangeWatch;
import org.xinfang.cases.casefile.mongo.MongoCases;
import org.xinfang.cases.casefile.mongo.MongoDocumentNumbers;
import org.xinfang.cases.casefile.mongo.MongoPetitions;
import org.xinfang.cases.casefile.mongo.MongoWorklists;
import org.xinfang.cases.casefile.mongo.SealedWords;
import org.xinfang.cases.casefile.web.CaseSettings;
import org.xinfang.cases.change.Board;
import org.xinfang.cases.clock.Law;
import org.xinfang.cases.clock.Moments;
import org.xinfang.cases.export.Exports;
import org.xinfang.cases.export.mongo.MongoExports;
import org.xinfang.cases.office.Follower;
import org.xinfang.cases.office.Offices;
import org.xinfang.cases.office.kafka.FeedTopics;
import org.xinfang.cases.office.kafka.OfficeMessages;
import org.xinfang.cases.office.keycloak.KeycloakSettings;
import org.xinfang.cases.office.keycloak.RealmGroups;
import org.xinfang.cases.office.mongo.MongoOffices;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.NarrativeMessage;
import org.xinfang.contracts.OfficeMessage;
import org.xinfang.contracts.PetitionerMessage;
import org.xinfang.contracts.SubmissionMessage;
import org.xinfang.contracts.Topic;
import org.xinfang.kernel.limit.RulePacks;
import org.xinfang.kernel.limit.WorkCalendar;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.messaging.OutboxRelay;
import org.xinfang.platform.messaging.Relays;
import org.xinfang.platform.messaging.Subscription;
import org.xinfang.platform.messaging.Subscriptions;
import org.xinfang.platform.people.Introduction;
import org.xinfang.platform.people.People;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.platform.sealing.Sealing;

/** Every object of this service but its controllers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CaseSettings.class, KeycloakSettings.class})
class CaseConfiguration {

    private static final String CASES = "cases";
    private static final String OFFICES = "offices";

    @Bean
    Law law(RegionSettings region) {
        var packs = RulePacks.shipped();
        return new Law(packs, packs.pack(region.rulePack()).jurisdiction(), WorkCalendar.shipped(), region.zone());
    }

    @Bean
    Moments moments(Law law, InstantSource time) {
        return new Moments(law, time);
    }

    @Bean
    SealedWords sealedWords(Sealing sealing) {
        return new SealedWords(sealing);
    }

    @Bean
    OutboxRelay caseRelay(Relays relays, MongoDatabase database) {
        return relays.of(database.getCollection(CASES));
    }

    @Bean
    Cases cases(
            MongoDatabase database,
            SealedWords words,
            SealedMessages sealed,
            Sealing sealing,
            MessageCatalogue catalogue,
            Law law,
            OutboxRelay caseRelay) {
        var form = new CaseForm(words, new CaseAnnouncements(catalogue, sealed, sealing), law.calendar());
        var cases = new MongoCases(database.getCollection(CASES), form, catalogue, caseRelay::nudge);
        cases.ensureIndexes();
        return cases;
    }

    @Bean
    Worklists worklists(MongoDatabase database, MessageCatalogue catalogue) {
        return new MongoWorklists(database.getCollection(CASES), catalogue);
    }

    @Bean
    Board board() {
        return new Board();
    }

    @Bean
    ChangeWatch changeWatch(MongoDatabase database, Board board) {
        return new ChangeWatch(database.getCollection(CASES), board);
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
    Petitions petitions(MongoDatabase database, SealedWords words) {
        return new MongoPetitions(database, words);
    }

    @Bean
    Exports exports(MongoDatabase database, Sealing sealing) {
        var exports = new MongoExports(database.getCollection("exports"), sealing);
        exports.ensureIndexes();
        return exports;
    }

    @Bean
    DocumentNumbers documentNumbers(MongoDatabase database, OfficeBook offices) {
        var numbers = new MongoDocumentNumbers(database.getCollection("documentNumbers"), offices);
        numbers.ensureIndexes();
        return numbers;
    }

    @Bean
    SmartLifecycle hearingSubmissions(Subscriptions subscriptions, Cases cases, Law law) {
        return subscriptions.hear(
                Subscription.to(Topic.SUBMISSIONS, SubmissionMessage.class, new SubmissionMessages(cases, law)));
    }

    @Bean
    SmartLifecycle hearingNarratives(Subscriptions subscriptions, SealedMessages sealed, Petitions petitions) {
        return subscriptions.hear(new Subscription<>(
                Topic.NARRATIVES,
                NarrativeMessage.class,
                sealed.opening(Topic.NARRATIVES),
                new NarrativeMessages(petitions)));
    }

    @Bean
    SmartLifecycle hearingPetitioners(Subscriptions subscriptions, SealedMessages sealed, Petitions petitions) {
        return subscriptions.hear(new Subscription<>(
                Topic.PETITIONERS,
                PetitionerMessage.class,
                sealed.opening(Topic.PETITIONERS),
                new PetitionerMessages(petitions)));
    }

    @Bean
    OutboxRelay officeRelay(Relays relays, MongoDatabase database) {
        return relays.of(database.getCollection(OFFICES));
    }

    @Bean
    Offices offices(MongoDatabase database, MessageCatalogue catalogue, OutboxRelay officeRelay) {
        return new MongoOffices(database.getCollection(OFFICES), catalogue, officeRelay::nudge);
    }

    @Bean
    OfficeBook officeBook(Offices offices) {
        return new RegisteredOffices(offices);
    }

    @Bean
    FeedTopics feedTopics(KafkaProperties kafka, Environment environment) {
        return new FeedTopics(
                Admin.create(kafka.buildAdminProperties()), environment.getProperty("xinfang.namespace", ""));
    }

    @Bean
    @ConditionalOnProperty("xinfang.keycloak.url")
    Keycloak keycloak(KeycloakSettings settings) {
        return KeycloakBuilder.builder()
                .serverUrl(settings.url())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .build();
    }

    @Bean
    @ConditionalOnProperty("xinfang.keycloak.url")
    RealmGroups realmGroups(Keycloak keycloak, KeycloakSettings settings) {
        return new RealmGroups(keycloak.realm(settings.realm()));
    }

    @Bean
    AccountChanges accountChanges(MongoDatabase database) {
        var changes = new MongoAccountChanges(database.getCollection("accountChanges"));
        changes.ensureIndexes();
        return changes;
    }

    @Bean
    @ConditionalOnProperty("xinfang.keycloak.url")
    Accounts accounts(Keycloak keycloak, KeycloakSettings settings, RealmGroups groups) {
        return new RealmAccounts(keycloak.realm(settings.realm()), groups);
    }

    @Bean
    @ConditionalOnProperty("xinfang.keycloak.url")
    AccountDesk accountDesk(
            Accounts accounts, AccountChanges changes, MongoDatabase database, Offices offices, InstantSource time) {
        var chance = new SecureRandom();
        var turns = new MongoTurns(database.getCollection("turns"), time);
        return new AccountDesk(
                new Books(accounts, changes, turns),
                new Known(
                        login -> accounts.find(login).isPresent(),
                        office -> offices.find(office).isPresent()),
                () -> FirstPassword.drawn(chance),
                time);
    }

    @Bean
    SmartLifecycle hearingOffices(Subscriptions subscriptions, List<Follower> followers) {
        return subscriptions.hear(Subscription.to(Topic.OFFICES, OfficeMessage.class, new OfficeMessages(followers)));
    }
}
