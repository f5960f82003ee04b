package org.xinfang.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfang.intake.filing.Filing.Particulars;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

class UnderstoodTests {

    private static final Today MONDAY = Today.at(Instant.parse("2026-03-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final KnownOffices OFFICES =
            office -> Set.of("990101", "990101/101", "990101/zrzy").contains(office.value());
    private static final Desk PUBLIC = new Desk.PublicPage(OfficePath.of("990101"));
    private static final Desk TOWNSHIP =
            new Desk.Counter(new Officer(new OfficerId("wang"), OfficePath.of("990101/101"), Set.of(Role.REGISTRAR)));
    private static final Desk COUNTY =
            new Desk.Counter(new Officer(new OfficerId("li"), OfficePath.of("990101"), Set.of(Role.REGISTRAR)));

    @Test
    void findsNothingOddInACompleteLetter() {
        assertThat(flags(Filings.letter())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void flagsWhatIsMissingOrOdd(Flag flag, Filing filing) {
        assertThat(flags(filing)).containsExactly(flag);
    }

    static Stream<Arguments> flagsWhatIsMissingOrOdd() {
        return Stream.of(
                arguments(Flag.STORY_MISSING, Filings.telling(null)),
                arguments(Flag.STORY_MISSING, Filings.telling(" \u3000\u200B\n\0")),
                arguments(Flag.STORY_TOO_LONG, Filings.telling("地".repeat(10_001))),
                arguments(Flag.TITLE_TOO_LONG, Filings.titled("\uD86C\uDD5A".repeat(201))),
                arguments(Flag.NAME_MISSING, Filings.by(who -> named(who, null))),
                arguments(Flag.NAME_MISSING, Filings.by(who -> named(who, "\u202E"))),
                arguments(Flag.NAME_TOO_LONG, Filings.by(who -> named(who, "张".repeat(101)))),
                arguments(Flag.ADDRESS_MISSING, Filings.by(who -> living(who, ""))),
                arguments(Flag.ADDRESS_TOO_LONG, Filings.by(who -> living(who, "村".repeat(301)))),
                arguments(Flag.ID_NUMBER_INVALID, Filings.by(who -> identified(who, "990101198001010015"))),
                arguments(Flag.ID_NUMBER_INVALID, Filings.by(who -> identified(who, "990101198013010018"))),
                arguments(Flag.ID_NUMBER_INVALID, Filings.by(who -> identified(who, "E12345678"))),
                arguments(Flag.MOBILE_INVALID, Filings.by(who -> calling(who, "12812341234"))),
                arguments(Flag.MOBILE_INVALID, Filings.by(who -> calling(who, "1381234123"))),
                arguments(Flag.BIRTH_DATE_UNREADABLE, Filings.by(who -> born(who, "属马"))),
                arguments(Flag.TOO_MANY_REPRESENTATIVES, Filings.together(representatives(6))),
                arguments(Flag.REPRESENTATIVE_UNCLEAR, Filings.together(List.of(Filings.called(" ")))),
                arguments(Flag.CHANNEL_UNKNOWN, Filings.saying(channel("传真"))),
                arguments(Flag.CHANNEL_UNKNOWN, Filings.saying(channel(null))),
                arguments(Flag.OFFICE_UNKNOWN, Filings.saying(office("990101/999"))),
                arguments(Flag.OFFICE_UNKNOWN, Filings.saying(office("../../etc"))),
                arguments(Flag.OFFICE_NOT_YOURS, Filings.saying(office("990101/zrzy"))),
                arguments(Flag.RECEIVED_ON_UNREADABLE, Filings.saying(receivedOn("上周二"))),
                arguments(Flag.RECEIVED_ON_UNREADABLE, Filings.saying(receivedOn("2026-02-30"))),
                arguments(Flag.RECEIVED_ON_IMPLAUSIBLE, Filings.saying(receivedOn("2026-03-17"))),
                arguments(Flag.RECEIVED_ON_IMPLAUSIBLE, Filings.saying(receivedOn("1026-03-16"))),
                arguments(Flag.PEOPLE_UNREADABLE, Filings.saying(people("很多"))),
                arguments(Flag.PEOPLE_UNREADABLE, Filings.saying(people("0"))),
                arguments(Flag.PEOPLE_UNREADABLE, Filings.saying(people("12345678901234567890"))),
                arguments(Flag.LANGUAGE_UNKNOWN, Filings.saying(language("fr"))));
    }

    @Test
    void flagsAPetitionerWhoLeftNoWayToAnswer() {
        assertThat(flags(Filings.by(new Person("张三", null, null, null, null))))
                .containsExactly(Flag.ADDRESS_MISSING, Flag.UNREACHABLE);
    }

    @Test
    void takesWhatIsAtTheLimitAsItIs() {
        assertThat(flags(Filings.telling("\uD86C\uDD5A".repeat(10_000)))).isEmpty();
        assertThat(flags(Filings.titled("路".repeat(200)))).isEmpty();
        assertThat(flags(Filings.together(representatives(5)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13812341234",
        "138 1234 1234",
        "138-1234-1234",
        "+86 13812341234",
        "008613812341234",
        "１３８１２３４１２３４",
    })
    void knowsAMobileHoweverItIsWritten(String written) {
        assertThat(flags(Filings.by(who -> calling(who, written)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "990101198001010014",
        "990101 19800101 0014",
        "９９０１０１１９８００１０１００１４",
        "11010519491231002x",
        "110105491231002"
    })
    void knowsAnIdNumberHoweverItIsWritten(String written) {
        assertThat(flags(Filings.by(who -> identified(who, written)))).isEmpty();
    }

    @Nested
    class TheDayOfReceipt {

        @ParameterizedTest
        @CsvSource({
            "2026-03-15,2026-03-15",
            "2026/3/5,2026-03-05",
            "2026.3.5,2026-03-05",
            "2026年3月5日,2026-03-05",
            "２０２６年３月５日,2026-03-05",
            "20260305,2026-03-05",
            "2026-03-05 17:30,2026-03-05",
            "2026-03-14T20:00:00Z,2026-03-15",
            "2016-03-16,2016-03-16",
            ",2026-03-16",
        })
        void isReadAsItIsWritten(@Nullable String written, LocalDate expected) {
            assertThat(understood(Filings.saying(receivedOn(written)), TOWNSHIP).receivedOn())
                    .isEqualTo(expected);
        }

        @Test
        void isTodayWhenItCannotBeBelieved() {
            assertThat(understood(Filings.saying(receivedOn("2016-03-15")), TOWNSHIP)
                            .receivedOn())
                    .isEqualTo("2026-03-16");
            assertThat(understood(Filings.saying(receivedOn("2026-03-17")), TOWNSHIP)
                            .receivedOn())
                    .isEqualTo("2026-03-16");
        }

        @Test
        void isTodayOnTheWebWhateverItSays() {
            assertThat(understood(Filings.saying(receivedOn("2025-01-01")), PUBLIC)
                            .receivedOn())
                    .isEqualTo("2026-03-16");
        }
    }

    @Nested
    class TheOffice {

        @Test
        void isTheOfficersOwnWhenNoneIsNamed() {
            assertThat(understood(Filings.letter(), TOWNSHIP).office()).isEqualTo(OfficePath.of("990101/101"));
        }

        @Test
        void mayBeAnyBeneathTheOfficers() {
            assertThat(understood(Filings.saying(office("990101/ZRZY")), COUNTY).office())
                    .isEqualTo(OfficePath.of("990101/zrzy"));
        }

        @Test
        void isTheCountyOnThePublicPageUnlessAKnownOneIsNamed() {
            assertThat(understood(Filings.letter(), PUBLIC).office()).isEqualTo(OfficePath.of("990101"));
            assertThat(understood(Filings.saying(office("990101/101")), PUBLIC).office())
                    .isEqualTo(OfficePath.of("990101/101"));
            assertThat(understood(Filings.saying(office("990101/777")), PUBLIC).office())
                    .isEqualTo(OfficePath.of("990101"));
        }
    }

    @Nested
    class TheRest {

        @ParameterizedTest
        @CsvSource({"来访,VISIT", "600,CALL", "网信,WEB", "letter,LETTER", "鸽子,LETTER"})
        void theChannelIsKnownByAnyOfItsNames(String written, Channel expected) {
            assertThat(understood(Filings.saying(channel(written)), TOWNSHIP).channel())
                    .isEqualTo(expected);
        }

        @Test
        void whatComesByThePublicPageCameOverTheWeb() {
            assertThat(understood(Filings.saying(channel("VISIT")), PUBLIC).channel())
                    .isEqualTo(Channel.WEB);
            assertThat(understood(Filings.saying(channel(null)), PUBLIC).flags())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"40,40", "约40人,40", "０７,7", "999999,999999", "无,1"})
        void peopleAreCountedAsWritten(String written, int expected) {
            assertThat(understood(Filings.saying(people(written)), TOWNSHIP).people())
                    .isEqualTo(expected);
        }

        @Test
        void representativesAreThereAtLeast() {
            assertThat(understood(Filings.together(representatives(4)), TOWNSHIP)
                            .people())
                    .isEqualTo(4);
        }
    }

    private static List<Flag> flags(Filing filing) {
        return understood(filing, TOWNSHIP).flags();
    }

    private static Understood understood(Filing filing, Desk desk) {
        return Understood.of(filing, desk, OFFICES, MONDAY);
    }

    private static List<Person> representatives(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Filings.called("代表" + number))
                .toList();
    }

    private static Particulars channel(@Nullable String channel) {
        return new Particulars(channel, null, null, null, null);
    }

    private static Particulars office(String office) {
        return new Particulars("LETTER", office, null, null, null);
    }

    private static Particulars receivedOn(@Nullable String day) {
        return new Particulars("LETTER", null, day, null, null);
    }

    private static Particulars people(String people) {
        return new Particulars("LETTER", null, null, people, null);
    }

    private static Particulars language(String language) {
        return new Particulars("LETTER", null, null, null, language);
    }

    private static Person named(Person who, @Nullable String name) {
        return new Person(name, who.idNumber(), who.mobile(), who.address(), who.birthDate());
    }

    private static Person identified(Person who, String idNumber) {
        return new Person(who.name(), idNumber, who.mobile(), who.address(), who.birthDate());
    }

    private static Person calling(Person who, String mobile) {
        return new Person(who.name(), who.idNumber(), mobile, who.address(), who.birthDate());
    }

    private static Person living(Person who, String address) {
        return new Person(who.name(), who.idNumber(), who.mobile(), address, who.birthDate());
    }

    private static Person born(Person who, String birthDate) {
        return new Person(who.name(), who.idNumber(), who.mobile(), who.address(), birthDate);
    }
}
