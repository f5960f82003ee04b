package org.xinfang.notification.sms;

/** Where a carrier leaves its receipts. */
@FunctionalInterface
public interface Receipts {

    /**
     * Returns when the receipt is stored, and throws when it could not be: only then may the carrier forget it.
     */
    void accept(CarrierReceipt receipt);
}
