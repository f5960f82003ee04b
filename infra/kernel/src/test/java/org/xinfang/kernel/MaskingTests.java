package org.xinfang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳修远, 欧*", "' 王五 ', 王*", "李, 李*", "𠮷田, 𠮷*", "Li Lei, L*", "'', ''"})
    void leavesTheFirstCharacterOfAName(String name, String shown) {
        assertThat(Masking.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "138 1234 1234, 138****1234",
        "0571-88881234, ****1234",
        "+8613812341234, ****1234",
        "12345, ****",
        "'', ****"
    })
    void leavesTheEndsOfATelephoneNumber(String mobile, String shown) {
        assertThat(Masking.mobile(mobile)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105********002X",
        "110105491231002, 110105*****1002",
        "E12345678, *******78",
        "12345, *****",
        "'', ''"
    })
    void leavesDivisionAndEndOfAnIdNumber(String number, String shown) {
        assertThat(Masking.idNumber(number)).isEqualTo(shown);
    }
}
