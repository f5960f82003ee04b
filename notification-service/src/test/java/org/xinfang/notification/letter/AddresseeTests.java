package org.xinfang.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddresseeTests {

    @Test
    void anAddressIsBrokenIntoLinesOfAboutTheSameLength() {
        var lines = Addressee.of("张三", "清河县河西镇向阳村三组48号院2单元301室").lines();

        assertThat(lines).hasSize(2);
        assertThat(String.join("", lines)).isEqualTo("清河县河西镇向阳村三组48号院2单元301室");
        assertThat(lines.getLast()).hasSizeGreaterThan(8);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneStaysWhole() {
        var lines = Addressee.of("𬱖三", "𬱖".repeat(30)).lines();

        assertThat(lines).allMatch(line -> line.codePoints().allMatch(point -> point == "𬱖".codePointAt(0)));
    }

    @Test
    void fourLinesFitAndFiveDoNot() {
        assertThat(Addressee.of("张三", "清".repeat(70)).fits()).isTrue();
        assertThat(Addressee.of("张三", "清".repeat(80)).fits()).isFalse();
        assertThat(Addressee.of("张三", "  ").fits()).isFalse();
    }
}
