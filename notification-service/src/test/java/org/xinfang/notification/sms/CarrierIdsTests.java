package org.xinfang.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarrierIdsTests {

    @Test
    void aDecimalReceiptFindsTheHexadecimalAnswer() {
        assertThat(CarrierIds.ofReceipt("0000024321")).contains(CarrierIds.kept("5F01"));
    }

    @Test
    void theFormThatWasWrittenComesFirst() {
        assertThat(CarrierIds.ofReceipt("0016")).containsExactly("16", "10");
    }

    @Test
    void anIdThatIsNoNumberIsTakenAsItStands() {
        assertThat(CarrierIds.ofReceipt("a1-Z9")).containsExactly("a1-z9");
    }
}
