package org.xinfang.notification.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfang.notification.sms.CarrierIds;
import org.xinfang.notification.sms.CarrierReceipt;
import org.xinfang.notification.sms.CarrierReceipt.Status;
import org.xinfang.notification.sms.Mobile;
import org.xinfang.notification.sms.Segmenter;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.Busy;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Transient;
import org.xinfang.notification.sms.SubmitOutcome.Unknown;
import org.xinfang.simulator.Fault;
import org.xinfang.simulator.SimulatorSettings;
import org.xinfang.simulator.SmsSimulator;

class SmppCarrierTests {

    private static final Mobile ZHANG = new Mobile("13800001234");

    private final List<CarrierReceipt> receipts = new CopyOnWriteArrayList<>();
    private final AtomicBoolean storeIsAway = new AtomicBoolean();
    private SmsSimulator simulator;
    private SmppCarrier carrier;

    @BeforeEach
    void bind() throws IOException {
        simulator = SmsSimulator.start(SimulatorSettings.anywhere());
        carrier = new SmppCarrier(settings(simulator.smppPort()), this::store).start();
        await(carrier::isBound);
    }

    @AfterEach
    void unbind() {
        carrier.close();
        simulator.close();
    }

    @Test
    void chineseWithRareCharactersArrivesWholeInSeveralParts() {
        var text = "【清河县信访局】䶮𬱖𠅤：" + "您的事项已登记，".repeat(12);

        assertThat(send(text)).allMatch(Accepted.class::isInstance).hasSize(2);

        assertThat(simulator.handsets().of(ZHANG.number()))
                .singleElement()
                .satisfies(arrived -> assertThat(arrived.text()).isEqualTo(text));
    }

    @Test
    void aReceiptInDecimalIsFoundByTheHexadecimalAnswer() {
        var accepted = (Accepted) send("到了吗").getFirst();

        await(() -> !receipts.isEmpty());

        assertThat(receipts.getFirst().status()).isEqualTo(Status.DELIVERED);
        assertThat(receipts.getFirst().carrierIds()).contains(CarrierIds.kept(String.valueOf(accepted.carrierId())));
        assertThat(receipts.getFirst().mark()).isEqualTo(40_000);
        assertThat(receipts.getFirst().from()).isEqualTo(ZHANG.number());
    }

    @Test
    void aReceiptMayComeBeforeTheAnswer() {
        simulator.faults().set(Fault.RECEIPT_FIRST, 1);

        assertThat(send("先到")).first().isInstanceOf(Accepted.class);

        assertThat(receipts).hasSize(1);
    }

    @Test
    void aReceiptThatCannotBeStoredIsBroughtAgain() {
        storeIsAway.set(true);
        send("再来");
        pause(100);
        storeIsAway.set(false);

        await(() -> !receipts.isEmpty());
    }

    @Test
    void everyAnswerIsOfItsClass() {
        assertThat(under(Fault.THROTTLE)).isEqualTo(new Busy(0x58));
        assertThat(under(Fault.QUEUE_FULL)).isEqualTo(new Busy(0x14));
        assertThat(under(Fault.SYSTEM_ERROR)).isEqualTo(new Transient(0x08));
        assertThat(under(Fault.REFUSE)).isEqualTo(new Permanent(0x0B));
    }

    @Test
    void silenceIsUnknownAlthoughTheMessageArrived() {
        assertThat(under(Fault.SILENT)).isInstanceOf(Unknown.class);
        assertThat(simulator.handsets().of(ZHANG.number())).hasSize(1);
    }

    @Test
    void hangingUpAfterTheWriteIsUnknownAndTheLinkComesBack() {
        assertThat(under(Fault.CLOSE_AFTER_WRITE)).isInstanceOf(Unknown.class);

        await(carrier::isBound);
        assertThat(send("又通了")).first().isInstanceOf(Accepted.class);
    }

    @Test
    void nothingIsSentWhileTheCarrierIsAway() {
        simulator.close();
        await(() -> !carrier.isBound());

        assertThat(send("没有人")).first().isInstanceOf(NotSent.class);
    }

    @Test
    void whoIsNotAdmittedIsNotBound() throws IOException {
        var strict = new SimulatorSettings(0, 0, "xinfang", "another", Duration.ZERO, null);
        try (var guarded = SmsSimulator.start(strict);
                var stranger = new SmppCarrier(settings(guarded.smppPort()), this::store).start()) {
            pause(500);

            assertThat(stranger.isBound()).isFalse();
        }
    }

    private SubmitOutcome under(Fault fault) {
        simulator.faults().set(fault, 1);
        return send("故障").getFirst();
    }

    private List<SubmitOutcome> send(String text) {
        return Segmenter.cut(text, 7).stream()
                .map(part -> carrier.submit(new SmsPart(
                        ZHANG, part.encoding(), part.body(), part.concatenated(), 40_000, Duration.ofHours(24))))
                .toList();
    }

    private void store(CarrierReceipt receipt) {
        if (storeIsAway.get()) {
            throw new IllegalStateException("The store is away");
        }
        receipts.add(receipt);
    }

    private static SmppSettings settings(int port) {
        return new SmppSettings(
                "simulator",
                "127.0.0.1",
                port,
                "xinfang",
                "secret",
                "10690000",
                Duration.ofSeconds(2),
                Duration.ofMillis(800),
                Duration.ofSeconds(5));
    }

    private static void await(BooleanSupplier condition) {
        for (var turn = 0; turn < 500 && !condition.getAsBoolean(); turn++) {
            pause(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
