package org.xinfang.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfang.notification.sms.Segmenter.Segment;
import org.xinfang.notification.sms.SmsPart.Encoding;

class SegmenterTests {

    @ParameterizedTest(name = "{0} Chinese characters make {1} parts")
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3"})
    void chineseTextTakesSeventyCharactersAloneAndSixtySevenJoined(int length, int parts) {
        assertThat(Segmenter.cut("信".repeat(length), 1)).hasSize(parts);
    }

    @ParameterizedTest(name = "{0} Latin letters make {1} parts")
    @CsvSource({"160, 1", "161, 2", "306, 2", "307, 3"})
    void latinTextTakesOneHundredAndSixtyAloneAndOneHundredAndFiftyThreeJoined(int length, int parts) {
        assertThat(Segmenter.cut("a".repeat(length), 1))
                .hasSize(parts)
                .allMatch(part -> part.encoding() == Encoding.GSM7);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNeverSplit() {
        var text = "信".repeat(66) + "𬱖" + "访".repeat(10);

        var parts = Segmenter.cut(text, 1);

        assertThat(read(parts.getFirst())).isEqualTo("信".repeat(66));
        assertThat(read(parts.getLast())).startsWith("𬱖访");
    }

    @Test
    void anEscapePairIsNeverSplit() {
        var parts = Segmenter.cut("a".repeat(152) + "€" + "b".repeat(20), 1);

        assertThat(parts.getFirst().body()).hasSize(6 + 152);
        assertThat(parts.getLast().body()[6]).isEqualTo((byte) 0x1B);
    }

    @Test
    void whatIsJoinedAgainIsWhatWasCut() {
        var chance = new Random(7);
        for (var round = 0; round < 500; round++) {
            var text = chance.ints(1 + chance.nextInt(400), 0x4E00, 0x30000)
                    .filter(point -> Character.isDefined(point) && !Character.isSurrogate((char) point))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("", "信", ""));

            var joined = Segmenter.cut(text, round).stream()
                    .map(SegmenterTests::read)
                    .collect(Collectors.joining());

            assertThat(joined).isEqualTo(text);
        }
    }

    @Test
    void everyPartSaysWhichItIsOfHowMany() {
        var parts = Segmenter.cut("信".repeat(150), 0x2A);

        for (var at = 0; at < parts.size(); at++) {
            assertThat(parts.get(at).body()).startsWith(5, 0, 3, 0x2A, 3, at + 1);
        }
    }

    @Test
    void aTextOfMoreThanTwoHundredAndFiftyFivePartsIsNoShortMessage() {
        assertThatThrownBy(() -> Segmenter.cut("信".repeat(67 * 255 + 1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(Segment segment) {
        var from = segment.concatenated() ? 6 : 0;
        return new String(segment.body(), from, segment.body().length - from, StandardCharsets.UTF_16BE);
    }
}
