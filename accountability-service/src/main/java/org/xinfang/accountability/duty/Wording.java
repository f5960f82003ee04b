package org.xinfang.accountability.duty;

/** What a figure is called and what it counts, in both languages. */
public record Wording(String chinese, String english, String definitionInChinese, String definition) {

    static final String RATING_BASIS = "国信发〔2022〕11号";

    /** How petitioners rated the petition office. */
    static Wording ofOffice(String chinese, String english) {
        return new Wording(
                "对信访部门评价：" + chinese,
                "petition office rated: " + english,
                "在统计期内信访人对信访部门评价为“%s”的次数，按评价日统计；改评的以最后一次为准。".formatted(chinese),
                "Ratings of the petition office as %s, by the day of the rating; a changed rating counts as changed."
                        .formatted(english));
    }

    /** How petitioners rated the responsible unit. */
    static Wording ofUnit(String chinese, String english) {
        return new Wording(
                "对责任单位评价：" + chinese,
                "responsible unit rated: " + english,
                "在统计期内信访人对责任单位评价为“%s”的次数，按评价日统计；改评的以最后一次为准。".formatted(chinese),
                "Ratings of the responsible unit as %s, by the day of the rating; a changed rating counts as changed."
                        .formatted(english));
    }
}
