package org.xinfang.notification;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.notification.letter.LetterPress;
import org.xinfang.notification.letter.PrintSpooler;
import org.xinfang.notification.letter.pdf.PdfPress;
import org.xinfang.notification.letter.pdf.PressSettings;
import org.xinfang.notification.letter.print.FolderSpooler;
import org.xinfang.notification.notice.ComposeRules.Manner;
import org.xinfang.notification.notice.Patience;
import org.xinfang.notification.notice.QuietHours;
import org.xinfang.notification.notice.mongo.MongoNotices;
import org.xinfang.notification.notice.mongo.MongoPieces;
import org.xinfang.notification.notice.mongo.NoticeDocument;
import org.xinfang.notification.notice.mongo.NoticeLists;
import org.xinfang.notification.notice.mongo.OrphanReceipts;
import org.xinfang.notification.notice.mongo.PressedLetters;
import org.xinfang.notification.notice.mongo.Vault;
import org.xinfang.notification.work.Compositor;
import org.xinfang.notification.work.Couriers;
import org.xinfang.notification.work.Drafting;
import org.xinfang.notification.work.LetterWork;
import org.xinfang.notification.work.NoticeDesk;
import org.xinfang.notification.work.ReceiptDesk;
import org.xinfang.notification.work.ReceiptInbox;
import org.xinfang.notification.work.SmsDispatch;
import org.xinfang.notification.work.SmsLookout;
import org.xinfang.notification.work.WorkBell;
import org.xinfang.notification.work.WorkLoop;
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
    MongoNotices notices(MongoDatabase database, NoticeDocument form, OutboxRelay noticeRelay) {
        var notices = new MongoNotices(database.getCollection(NOTICES), form, noticeRelay::nudge);
        notices.ensureIndexes();
        return notices;
    }

    @Bean
    NoticeLists noticeLists(MongoDatabase database) {
        return new NoticeLists(database.getCollection(NOTICES));
    }

    @Bean
    MongoPieces pieces(MongoDatabase database, Vault vault) {
        return new MongoPieces(database, vault);
    }

    @Bean
    PressedLetters pressedLetters(MongoDatabase database, Vault vault) {
        return new PressedLetters(database, vault);
    }

    @Bean
    OrphanReceipts orphanReceipts(MongoDatabase database) {
        var orphans = new OrphanReceipts(database);
        orphans.ensureIndexes();
        return orphans;
    }

    @Bean
    Drafting drafting(MongoPieces pieces, Manner manner) {
        return new Drafting(pieces, manner);
    }

    @Bean
    WorkBell bell() {
        return new WorkBell();
    }

    @Bean
    NoticeDesk desk(
            MongoNotices notices,
            MongoPieces pieces,
            PressedLetters letters,
            Drafting drafting,
            InstantSource time,
            WorkBell bell) {
        return new NoticeDesk(notices, pieces, letters, drafting, time, bell::ring);
    }

    @Bean
    ReceiptDesk receiptDesk(MongoNotices notices, OrphanReceipts orphans, NoticeDesk desk, InstantSource time) {
        return new ReceiptDesk(notices, orphans, desk, time);
    }

    @Bean
    ReceiptInbox receipts(Vault vault, ReceiptDesk desk) {
        return new ReceiptInbox(vault, desk);
    }

    @Bean
    Carriers carriers(SmsSettings settings, ReceiptInbox receipts) {
        return new Carriers(settings, receipts);
    }

    @Bean
    SmsDispatch dispatch(
            MongoNotices notices,
            NoticeDocument form,
            Carriers carriers,
            ReceiptDesk receipts,
            NoticeDesk desk,
            Patience patience,
            InstantSource time) {
        return new SmsDispatch(notices, form, new Couriers(carriers.guarded()), receipts, desk, patience, time);
    }

    @Bean
    LetterPress press(LetterSettings settings) {
        return new PdfPress(
                new PressSettings(settings.lookupPage(), settings.mostPages(), settings.inspectEvery()),
                settings.presses());
    }

    @Bean
    PrintSpooler spooler(LetterSettings settings) {
        return new FolderSpooler(settings.folder());
    }

    @Bean
    LetterWork letterWork(
            MongoNotices notices,
            PressedLetters letters,
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
    SmartLifecycle composeLoop(
            MongoNotices notices, Drafting drafting, NoticeDesk desk, InstantSource time, WorkBell bell) {
        return bell.wakes(new WorkLoop("compose", List.of(new Compositor(notices, drafting, desk, time))));
    }

    @Bean
    SmartLifecycle smsLoop(SmsDispatch dispatch, Carriers carriers, WorkBell bell) {
        return bell.wakes(new WorkLoop("sms", List.of(() -> carriers.isAnyBound() ? dispatch.take() : 0)));
    }

    @Bean
    SmartLifecycle lookoutLoop(
            MongoNotices notices, NoticeDesk desk, ReceiptDesk receipts, Patience patience, InstantSource time) {
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
