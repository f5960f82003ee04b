package org.xinfang.simulator;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;
import org.xinfang.simulator.Handsets.Part;
import org.xinfang.simulator.ReceiptPost.Receipt;

/** Takes what is submitted; it answers with ids in hexadecimal and its receipts write them in decimal. */
final class Counter implements ServerMessageReceiverListener {

    private static final int USER_DATA_HEADER = 0x40;

    private final AtomicLong numbers = new AtomicLong(System.currentTimeMillis());
    private final InstantSource clock = InstantSource.system();
    private final Handsets handsets;
    private final FaultScript faults;
    private final ReceiptPost receipts;

    Counter(Handsets handsets, FaultScript faults, ReceiptPost receipts) {
        this.handsets = handsets;
        this.faults = faults;
        this.receipts = receipts;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        var number = numbers.incrementAndGet();
        var fault = faults.next();
        switch (fault) {
            case THROTTLE -> throw refused(SMPPConstant.STAT_ESME_RTHROTTLED);
            case QUEUE_FULL -> throw refused(SMPPConstant.STAT_ESME_RMSGQFUL);
            case SYSTEM_ERROR -> throw refused(SMPPConstant.STAT_ESME_RSYSERR);
            case REFUSE -> throw refused(SMPPConstant.STAT_ESME_RINVDSTADR);
            case NONE, SILENT, CLOSE_AFTER_WRITE, UNDELIVERABLE, RECEIPT_FIRST, RECEIPT_TWICE ->
                take(message, number, fault);
        }
        if (fault == Fault.CLOSE_AFTER_WRITE) {
            session.close();
        }
        if (fault == Fault.SILENT) {
            stayAwayFromTheWire();
        }
        try {
            return new SubmitSmResult(new MessageId(Long.toHexString(number)), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void take(SubmitSm message, long number, Fault fault) {
        var mark = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
        var receipt = new Receipt(
                number,
                message.getDestAddress(),
                message.getSourceAddr(),
                mark == null ? null : mark.getValue(),
                fault == Fault.UNDELIVERABLE ? "UNDELIV" : "DELIVRD");
        if (fault != Fault.UNDELIVERABLE) {
            handsets.take(new Part(
                    Long.toHexString(number),
                    message.getDestAddress(),
                    message.getSourceAddr(),
                    message.getShortMessage(),
                    (message.getEsmClass() & USER_DATA_HEADER) != 0,
                    message.getDataCoding(),
                    clock.instant()));
        }
        switch (fault) {
            case RECEIPT_FIRST -> receipts.deliverNow(receipt);
            case RECEIPT_TWICE -> {
                receipts.post(receipt);
                receipts.post(receipt);
            }
            case NONE, THROTTLE, QUEUE_FULL, SYSTEM_ERROR, REFUSE, SILENT, CLOSE_AFTER_WRITE, UNDELIVERABLE ->
                receipts.post(receipt);
        }
    }

    /** Longer than anybody waits for an answer. */
    private static void stayAwayFromTheWire() throws ProcessRequestException {
        try {
            TimeUnit.MINUTES.sleep(2);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw refused(SMPPConstant.STAT_ESME_RSYSERR);
    }

    private static ProcessRequestException refused(int status) {
        return new ProcessRequestException("As the script says", status);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession session)
            throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession session) throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession session) throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptCancelSm(CancelSm message, SMPPServerSession session) throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession session)
            throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession session)
            throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession session)
            throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session session) throws ProcessRequestException {
        throw refused(SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
