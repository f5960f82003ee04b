package org.xinfang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xinfang.kernel.ItemNumberRefusal.MISTYPED;
import static org.xinfang.kernel.ItemNumberRefusal.NOT_A_NUMBER;
import static org.xinfang.kernel.ItemNumberRefusal.NO_SUCH_DAY;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.kernel.ItemNumber.Kind;

class ItemNumberTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-16");
    private static final ItemNumber LETTER_17 = new ItemNumber(Kind.LETTER, "990101", DAY, 17);

    @Test
    void isWrittenWithItsCheckCharacter() {
        assertThat(LETTER_17.value()).isEqualTo("LX9901012026031600017L");
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackAsItWasWritten(Kind kind) {
        var number = new ItemNumber(kind, "990101", DAY, 99_999);

        assertThat(ItemNumber.of(number.value())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99_999, 100_000, 999_999_999})
    void growsOnADayWithMoreThanFiveDigitsOfSubmissions(int serial) {
        var number = new ItemNumber(Kind.WEB, "990101", DAY, serial);

        assertThat(ItemNumber.of(number.value())).isEqualTo(number);
    }

    @Test
    void ofAMatterFollowsFromTheSubmissionThatOpensIt() {
        assertThat(LETTER_17.asMatter()).isEqualTo(new ItemNumber(Kind.MATTER, "990101", DAY, 17));
        assertThat(LETTER_17.asMatter().value()).startsWith("SX9901012026031600017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lx9901012026031600017l",
                " LX 990101 20260316 00017 L ",
                "LX-990101-20260316-00017-L",
                "ＬＸ９９０１０１２０２６０３１６０００１７Ｌ",
                "LX990101　20260316－00017L"
            })
    void isUnderstoodHoweverItIsTyped(String typed) {
        assertThat(ItemNumber.read(typed)).isEqualTo(Decision.accept(LETTER_17));
    }

    @Test
    void withAnyOneCharacterMistypedIsRefused() {
        var value = LETTER_17.value();
        var mistyped = Stream.iterate(8, i -> i < value.length(), i -> i + 1)
                .flatMap(i -> "0123456789"
                        .chars()
                        .filter(digit -> digit != value.charAt(i))
                        .mapToObj(digit -> value.substring(0, i) + (char) digit + value.substring(i + 1)))
                .collect(Collectors.toSet());

        assertThat(mistyped).hasSizeGreaterThan(100).noneMatch(ItemNumber::isValid);
    }

    @Test
    void withTwoDigitsSwappedIsRefusedAsMistyped() {
        assertThat(ItemNumber.read("LX9901012026031600071L")).isEqualTo(Decision.refuse(MISTYPED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "LX", "AB9901012026031600017L", "LX99010120260316017L", "LX99010120260316000171234567L", "你好"
            })
    void ofAnotherFormIsRefused(String typed) {
        assertThat(ItemNumber.read(typed)).isEqualTo(Decision.refuse(NOT_A_NUMBER));
    }

    @Test
    void withAnImpossibleDayIsRefused() {
        var body = "LX9901012026023000017";

        assertThat(ItemNumber.read(body + CheckCharacter.of(body))).isEqualTo(Decision.refuse(NO_SUCH_DAY));
    }

    @Test
    void withSerialNoughtOrWithNeedlessNoughtsIsRefused() {
        for (var body : new String[] {"LX9901012026031600000", "LX99010120260316000017"}) {
            assertThat(ItemNumber.read(body + CheckCharacter.of(body))).isEqualTo(Decision.refuse(NOT_A_NUMBER));
        }
    }

    @Test
    void thatThePlatformNeverWroteIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemNumber.of("lx9901012026031600017l"))
                .withMessageContaining("not an item number");
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemNumber(Kind.LETTER, "9901", DAY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemNumber(Kind.LETTER, "990101", DAY, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemNumber(Kind.LETTER, "990101", LocalDate.of(10_000, 1, 1), 1));
    }
}
