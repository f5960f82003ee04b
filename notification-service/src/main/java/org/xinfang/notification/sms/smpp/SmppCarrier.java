package org.xinfang.notification.sms.smpp;

import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SubmitSmResult;
import org.xinfang.notification.sms.Receipts;
import org.xinfang.notification.sms.SmsCarrier;
import org.xinfang.notification.sms.SmsPart;
import org.xinfang.notification.sms.SmsPart.Encoding;
import org.xinfang.notification.sms.SubmitOutcome;
import org.xinfang.notification.sms.SubmitOutcome.Accepted;
import org.xinfang.notification.sms.SubmitOutcome.NotSent;
import org.xinfang.notification.sms.SubmitOutcome.Permanent;
import org.xinfang.notification.sms.SubmitOutcome.Unknown;

/** Submits over one bound SMPP session, which is kept up in the background. */
public final class SmppCarrier implements SmsCarrier, AutoCloseable {

    private static final byte USER_DATA_HEADER = 0x40;
    private static final byte UCS2 = 0x08;
    private static final byte DEFAULT_ALPHABET = 0x00;
    private static final int MESSAGE_ID_INVALID = 0x0C;

    private final SmppSettings settings;
    private final SmppLink link;

    public SmppCarrier(SmppSettings settings, Receipts receipts) {
        this.settings = settings;
        this.link = new SmppLink(settings, new ReceiptListener(settings.name(), receipts));
    }

    /** Begins to bind, and goes on trying; until it is bound nothing is sent. */
    public SmppCarrier start() {
        link.start();
        return this;
    }

    public boolean isBound() {
        return link.session() != null;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public SubmitOutcome submit(SmsPart part) {
        var session = link.session();
        if (session == null) {
            return new NotSent("not bound");
        }
        try {
            return new Accepted(send(session, part).getMessageId());
        } catch (NegativeResponseException refused) {
            return Answers.of(refused.getCommandStatus());
        } catch (ResponseTimeoutException silent) {
            return new Unknown("no answer");
        } catch (InvalidResponseException odd) {
            return new Unknown("an answer of another kind");
        } catch (PDUException unwritable) {
            return new Permanent(MESSAGE_ID_INVALID);
        } catch (IOException broken) {
            return new Unknown("the connection broke while writing");
        }
    }

    private SubmitSmResult send(SMPPSession session, SmsPart part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        return session.submitShortMessage(
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                settings.sender(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                part.to().number(),
                new ESMClass(part.concatenated() ? USER_DATA_HEADER : 0),
                (byte) 0,
                (byte) 0,
                null,
                RelativeTime.of(part.validity()),
                new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                (byte) 0,
                DataCodings.newInstance(part.encoding() == Encoding.UCS2 ? UCS2 : DEFAULT_ALPHABET),
                (byte) 0,
                part.body(),
                new OptionalParameter.User_message_reference((short) part.mark()));
    }

    @Override
    public void close() {
        link.close();
    }
}
