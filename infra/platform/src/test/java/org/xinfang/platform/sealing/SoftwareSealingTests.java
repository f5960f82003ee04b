package org.xinfang.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoftwareSealingTests {

    private static final byte[] OLD = filled(16, 1);
    private static final byte[] NEW = filled(16, 2);
    private static final byte[] INDEX = filled(32, 3);
    private static final byte[] STORY = "张三，13812341234".getBytes(UTF_8);
    private static final String PLACE = "petitioners.sealed.v1/LX9901012026031600017L";

    private final Sealing sealing = sealing("k1", Map.of("k1", OLD));

    @Test
    void whatIsSealedOpensWhereItBelongs() {
        var sealed = sealing.seal(STORY, sealing.newDataKey(), PLACE);

        assertThat(sealing.open(sealed, PLACE)).isEqualTo(STORY);
        assertThat(sealing.open(Sealed.of(sealed.bytes()), PLACE)).isEqualTo(STORY);
        assertThat(sealing.open(Sealed.ofBase64(sealed.base64()), PLACE)).isEqualTo(STORY);
    }

    @Test
    void anEmptyTextIsSealedToo() {
        var sealed = sealing.seal(new byte[0], sealing.newDataKey(), PLACE);

        assertThat(sealing.open(sealed, PLACE)).isEmpty();
    }

    @Test
    void theEnvelopeShowsTheKeyIdAndNothingOfTheText() {
        var sealed = sealing.seal(STORY, sealing.newDataKey(), PLACE);

        assertThat(sealed.keyId()).isEqualTo("k1");
        assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain("张三", "1381234");
        assertThat(sealed).hasToString("Sealed[k1, %d bytes]".formatted(STORY.length + 16));
        assertThat(sealed.key()).hasToString("DataKey[k1]");
    }

    @Test
    void theSameTextIsNeverSealedTheSameTwice() {
        var key = sealing.newDataKey();

        assertThat(sealing.seal(STORY, key, PLACE).text())
                .isNotEqualTo(sealing.seal(STORY, key, PLACE).text());
    }

    @Test
    void movedToAnotherPlaceItDoesNotOpen() {
        var sealed = sealing.seal(STORY, sealing.newDataKey(), PLACE);

        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> sealing.open(sealed, "petitioners.sealed.v1/LX9901012026031600018K"))
                .withMessageContaining("does not belong to petitioners.sealed.v1/LX9901012026031600018K");
    }

    @Test
    void withAnyByteChangedItDoesNotOpen() {
        var bytes = sealing.seal(STORY, sealing.newDataKey(), PLACE).bytes();

        assertThat(IntStream.range(0, bytes.length)).allSatisfy(place -> {
            var changed = bytes.clone();
            changed[place] ^= 1;
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> sealing.open(Sealed.of(changed), PLACE))
                    .isInstanceOfAny(SealBrokenException.class, IllegalArgumentException.class);
        });
    }

    @Test
    void cutOffAnywhereItDoesNotOpen() {
        var bytes = sealing.seal(STORY, sealing.newDataKey(), PLACE).bytes();

        assertThat(IntStream.range(0, bytes.length))
                .allSatisfy(length -> assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> sealing.open(Sealed.of(Arrays.copyOf(bytes, length)), PLACE))
                        .isInstanceOfAny(SealBrokenException.class, IllegalArgumentException.class));
    }

    @Test
    void anotherPetitionsKeyDoesNotOpenIt() {
        var sealed = sealing.seal(STORY, sealing.newDataKey(), PLACE);
        var swapped = new Sealed(sealing.newDataKey(), sealed.nonce(), sealed.text());

        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> sealing.open(swapped, PLACE));
    }

    @Test
    void aDataKeyIsKeptWithThePetitionAndSealsAgain() {
        var kept = DataKey.of(sealing.newDataKey().bytes());

        assertThat(sealing.open(sealing.seal(STORY, kept, PLACE), PLACE)).isEqualTo(STORY);
        assertThatIllegalArgumentException().isThrownBy(() -> DataKey.of(new byte[] {2, 'k'}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataKey.of(Arrays.copyOf(kept.bytes(), kept.bytes().length + 1)));
    }

    @Test
    void afterTheKeyWasChangedOldEnvelopesOpenAndNewOnesBearTheNewKey() {
        var rotated = sealing("k2", Map.of("k2", NEW, "k1", OLD));
        var before = sealing.seal(STORY, sealing.newDataKey(), PLACE);

        assertThat(rotated.open(before, PLACE)).isEqualTo(STORY);
        assertThat(rotated.open(rotated.seal(STORY, before.key(), PLACE), PLACE))
                .isEqualTo(STORY);
        assertThat(rotated.newDataKey().keyId()).isEqualTo("k2");
    }

    @Test
    void withoutItsKeyAnEnvelopeStaysClosed() {
        var sealed = sealing.seal(STORY, sealing.newDataKey(), PLACE);

        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> sealing("k2", Map.of("k2", NEW)).open(sealed, PLACE))
                .withMessage("The key 'k1' is not here");
        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> sealing("k1", Map.of("k1", NEW)).open(sealed, PLACE))
                .withMessageContaining("wrapped by another key of that id");
    }

    @Test
    void equalValuesShareABlindIndexWithinOnePurpose() {
        var index = sealing.blindIndex("mobile", "13812341234");

        assertThat(index).matches("[0-9a-f]{32}").isEqualTo(sealing.blindIndex("mobile", "13812341234"));
        assertThat(index)
                .isNotEqualTo(sealing.blindIndex("mobile", "13812341235"))
                .isNotEqualTo(sealing.blindIndex("id-number", "13812341234"))
                .isNotEqualTo(new SoftwareSealing("k1", Map.of("k1", OLD), filled(32, 4), new SecureRandom())
                        .blindIndex("mobile", "13812341234"));
    }

    @Test
    void blindIndexesOutliveAChangeOfTheWrappingKey() {
        assertThat(sealing("k2", Map.of("k2", NEW)).blindIndex("mobile", "13812341234"))
                .isEqualTo(sealing.blindIndex("mobile", "13812341234"));
    }

    private static Sealing sealing(String current, Map<String, byte[]> wrapping) {
        return new SoftwareSealing(current, wrapping, INDEX, new SecureRandom());
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
