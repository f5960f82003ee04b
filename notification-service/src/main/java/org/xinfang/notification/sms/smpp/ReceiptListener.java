package org.xinfang.notification.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinfang.notification.sms.CarrierIds;
import org.xinfang.notification.sms.CarrierReceipt;
import org.xinfang.notification.sms.CarrierReceipt.Status;
import org.xinfang.notification.sms.Receipts;

/** Reads the receipts of one carrier; what cannot be stored now is refused, so that the carrier sends it again. */
final class ReceiptListener implements MessageReceiverListener {

    private static final Logger log = LoggerFactory.getLogger(ReceiptListener.class);
    private static final Pattern ID = Pattern.compile("\\bid:(\\S+)");
    private static final Pattern STATE = Pattern.compile("\\bstat:(\\w+)");

    private final String carrier;
    private final Receipts receipts;

    ReceiptListener(String carrier, Receipts receipts) {
        this.carrier = carrier;
        this.receipts = receipts;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!MessageType.SMSC_DEL_RECEIPT.containedIn(message.getEsmClass())) {
            log.atInfo().addKeyValue("carrier", carrier).log("A message from a handset was read past");
            return;
        }
        try {
            receipts.accept(read(message));
        } catch (RuntimeException unstored) {
            log.atWarn().addKeyValue("carrier", carrier).setCause(unstored).log("A receipt could not be stored");
            throw new ProcessRequestException("Not stored", SMPPConstant.STAT_ESME_RX_T_APPN, unstored);
        }
    }

    private CarrierReceipt read(DeliverSm message) {
        var text = new String(message.getShortMessage(), StandardCharsets.ISO_8859_1);
        var named = message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        var ids = named == null
                ? found(ID, text).map(CarrierIds::ofReceipt).orElseGet(List::of)
                : List.of(CarrierIds.kept(named.getValueAsString()));
        var mark = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
        return new CarrierReceipt(
                carrier,
                ids,
                message.getSourceAddr(),
                mark == null ? null : Short.toUnsignedInt(mark.getValue()),
                found(STATE, text).map(ReceiptListener::status).orElse(Status.UNDERWAY));
    }

    private static Status status(String written) {
        return switch (written) {
            case "DELIVRD" -> Status.DELIVERED;
            case "EXPIRED" -> Status.EXPIRED;
            case "UNDELIV", "REJECTD", "DELETED" -> Status.UNDELIVERED;
            default -> Status.UNDERWAY;
        };
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        log.atInfo().addKeyValue("carrier", carrier).log("The carrier says that a handset is back");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("Not used", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
