package org.xinfang.notification;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.notification.desk.Compositor;
import org.xinfang.notification.desk.Couriers;
import org.xinfang.notification.desk.Drafting;
import org.xinfang.notification.desk.LetterWork;
import org.xinfang.notification.desk.NoticeDesk;
import org.xinfang.notification.desk.ReceiptDesk;
import org.xinfang.notification.desk.ReceiptInbox;
import org.xinfang.notification.desk.SmsDispatch;
import org.xinfang.notification.desk.SmsLookout;
import org.xinfang.notification.letter.LetterPress;
import org.xinfang.notification.letter.PrintSpooler;
import org.xinfang.notification.letter.pdf.PdfPress;
import org.xinfang.notification.letter.pdf.PressSettings;
import org.xinfang.notification.letter.print.FolderSpooler;
import org.xinfang.notification.letter.print.IppSpooler;
import org.xinfang.notification.notice.ComposeRules.Manner;
import org.xinfang.notification.notice.Patience;
import org.xinfang.notification.notice.QuietHours;
import org.xinfang.notification.register.LetterBook;
import org.xinfang.notification.register.NoticeLists;
import org.xinfang.notification.register.Notices;
import org.xinfang.notification.register.Orphans;
import org.xinfang.notification.register.PieceBook;
import org.xinfang.notification.register.mongo.MongoLetterBook;
import org.xinfang.notification.register.mongo.MongoNoticeLists;
import org.xinfang.notification.register.mongo.MongoNotices;
import org.xinfang.notification.register.mongo.MongoOrphans;
import org.xinfang.notification.register.mongo.MongoPieceBook;
import org.xinfang.notification.register.mongo.NoticeDocument;
import org.xinfang.notification.register.mongo.Vault;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.messaging.OutboxRelay;
import org.xinfang.platform.messaging.Relays;
import org.xinfang.platform.sealing.Sealing;

/** Every object of this service but its controllers and what it hears. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SmsSettings.class, LetterSettings.class})
class NotificationConfiguration {

    private static final String NOTICES = "notices";

    @Bean
    Vault vault(Sealing sealing) {
        return new Vault(sealing);
    }

    @Bean
    Patience patience(SmsSettings settings) {
        var usual = Patience.usual();
        return new Patience(settings.lease(), settings.unknownAfter(), usual.receipt(), usual.expiry());
    }

    @Bean
    Manner manner(SmsSettings settings, Patience patience, RegionSettings region) {
        return new Manner(patience, new QuietHours(settings.quietFrom(), settings.quietUntil(), region.zone()));
    }

    @Bean
    OutboxRelay noticeRelay(Relays relays, MongoDatabase database) {
        return relays.of(database.getCollection(NOTICES));
    }

    @Bean
    NoticeDocument noticeDocument(Vault vault, MessageCatalogue catalogue) {
        return new NoticeDocument(vault, catalogue);
    }

    @Bean
    Notices notices(MongoDatabase database, NoticeDocument form, OutboxRelay noticeRelay) {
        var notices = new MongoNotices(
                database.getCollection(NOTICES),
                form,
                noticeRelay::nudge,
                () -> UUID.randomUUID().toString());
        notices.ensureIndexes();
        return notices;
    }

    @Bean
    NoticeLists noticeLists(MongoDatabase database) {
        return new MongoNoticeLists(database.getCollection(NOTICES));
    }

    @Bean
    PieceBook pieces(MongoDatabase database, Vault vault) {
        return new MongoPieceBook(database, vault);
    }

    @Bean
    LetterBook pressedLetters(MongoDatabase database, Vault vault) {
        return new MongoLetterBook(database, vault);
    }

    @Bean
    Orphans orphanReceipts(MongoDatabase database) {
        var orphans = new MongoOrphans(database);
        orphans.ensureIndexes();
        return orphans;
    }

    @Bean
    Drafting drafting(PieceBook pieces, Manner manner) {
        return new Drafting(pieces, manner);
    }

    @Bean
    WorkBell bell() {
        return new WorkBell();
    }

    @Bean
    NoticeDesk desk(
            Notices notices,
            PieceBook pieces,
            LetterBook letters,
            Drafting drafting,
            InstantSource time,
            WorkBell bell) {
        return new NoticeDesk(notices, pieces, letters, drafting, time, bell::ring);
    }

    @Bean
    ReceiptDesk receiptDesk(Notices notices, Orphans orphans, NoticeDesk desk, InstantSource time) {
        return new ReceiptDesk(notices, orphans, desk, time);
    }

    @Bean
    ReceiptInbox receipts(Vault vault, ReceiptDesk desk) {
        return new ReceiptInbox(vault::index, desk);
    }

    @Bean
    Carriers carriers(SmsSettings settings, ReceiptInbox receipts) {
        return new Carriers(settings, receipts);
    }

    @Bean
    SmsDispatch dispatch(
            Notices notices,
            Carriers carriers,
            ReceiptDesk receipts,
            NoticeDesk desk,
            Patience patience,
            InstantSource time) {
        return new SmsDispatch(notices, new Couriers(carriers.guarded()), receipts, desk, patience, time);
    }

    @Bean
    LetterPress press(LetterSettings settings) {
        return new PdfPress(
                new PressSettings(settings.lookupPage(), settings.mostPages(), settings.inspectEvery()),
                settings.presses());
    }

    @Bean
    PrintSpooler spooler(LetterSettings settings) {
        return settings.printerUri() == null
                ? new FolderSpooler(settings.folder())
                : new IppSpooler(settings.printerUri(), settings.printerCounts());
    }

    @Bean
    LetterWork letterWork(
            Notices notices,
            LetterBook letters,
            Drafting drafting,
            LetterPress press,
            PrintSpooler spooler,
            InstantSource time) {
        return new LetterWork(notices, letters, drafting, press, spooler, time);
    }

    @Bean
    SmartLifecycle receiptLoop(ReceiptInbox receipts) {
        var loop = new WorkLoop("receipts", List.of(receipts));
        receipts.nudging(loop::nudge);
        return loop;
    }

    @Bean
    SmartLifecycle composeLoop(Notices notices, Drafting drafting, NoticeDesk desk, InstantSource time, WorkBell bell) {
        return bell.wakes(new WorkLoop("compose", List.of(new Compositor(notices, drafting, desk, time))));
    }

    @Bean
    SmartLifecycle smsLoop(SmsDispatch dispatch, Carriers carriers, WorkBell bell) {
        return bell.wakes(new WorkLoop("sms", List.of(() -> carriers.isAnyBound() ? dispatch.take() : 0)));
    }

    @Bean
    SmartLifecycle lookoutLoop(
            Notices notices, NoticeDesk desk, ReceiptDesk receipts, Patience patience, InstantSource time) {
        return new WorkLoop("lookout", List.of(new SmsLookout(notices, desk, receipts, patience, time)));
    }

    @Bean
    SmartLifecycle pressLoop(LetterWork letters, WorkBell bell) {
        return bell.wakes(new WorkLoop("press", List.of(letters::press)));
    }

    @Bean
    SmartLifecycle printLoop(LetterWork letters) {
        return new WorkLoop("print", List.of(letters::print, letters::look));
    }
}
