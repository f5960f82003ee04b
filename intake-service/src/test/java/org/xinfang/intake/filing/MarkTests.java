package org.xinfang.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfang.intake.filing.Filing.Person;

class MarkTests {

    @Test
    void knowsAPersonAgainHoweverTheyAreWrittenDown() {
        var once = Filings.by(new Person("张 三", "110105491231002", "+86 138-1234-1234", null, null));
        var again = Filings.by(new Person("张三", "11010519491231002x", "１３８１２３４１２３４", "别处", null));

        assertThat(Mark.of(once)).isEqualTo(Mark.of(again)).hasSize(4);
    }

    @Test
    void takesTheBirthDateFromTheFormWhereThereIsNoIdNumber() {
        assertThat(Mark.of(Filings.by(new Person("张三", null, null, null, "1949年12月31日"))))
                .contains(new Mark(Mark.Kind.NAME_AND_BIRTH, "张三 1949-12-31"));
    }

    @Test
    void countsThoseWhoPetitionTogether() {
        assertThat(Mark.of(Filings.together(List.of(Filings.called("李四")))))
                .contains(new Mark(Mark.Kind.NAME, "李四"), new Mark(Mark.Kind.NAME, Filings.NAME));
    }

    @Test
    void makesNothingOfNumbersThatAreNobodys() {
        assertThat(Mark.of(Filings.by(new Person(null, "12345", "110", "某处", null))))
                .isEmpty();
    }

    @Test
    void isNeverPrinted() {
        assertThat(Filings.letter().toString() + Mark.of(Filings.letter()))
                .doesNotContain(Filings.NAME, Filings.MOBILE, Filings.ID_NUMBER, Filings.STORY);
    }
}
