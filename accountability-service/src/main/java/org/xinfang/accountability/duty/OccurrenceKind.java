package org.xinfang.accountability.duty;

/** What is counted besides duties, by the office it counts for and the day it happened on. */
public enum OccurrenceKind {
    REGISTERED("registered", "《信访工作条例》第二十二条"),
    TRANSFERRED_IN("transferred-in", "《信访工作条例》第二十二条"),
    FIRST_RESPONSIBLE("first-responsible", "《信访工作条例》第二十二条"),
    SERVED("served", "《信访工作条例》第三十四条"),
    OFFICE_SATISFIED("office-satisfied", Wording.RATING_BASIS),
    OFFICE_MOSTLY_SATISFIED("office-mostly-satisfied", Wording.RATING_BASIS),
    OFFICE_DISSATISFIED("office-dissatisfied", Wording.RATING_BASIS),
    UNIT_SATISFIED("unit-satisfied", Wording.RATING_BASIS),
    UNIT_MOSTLY_SATISFIED("unit-mostly-satisfied", Wording.RATING_BASIS),
    UNIT_DISSATISFIED("unit-dissatisfied", Wording.RATING_BASIS);

    private final String code;
    private final String article;

    OccurrenceKind(String code, String article) {
        this.code = code;
        this.article = article;
    }

    public String code() {
        return code;
    }

    public String article() {
        return article;
    }

    public Wording wording() {
        return switch (this) {
            case REGISTERED ->
                new Wording(
                        "登记",
                        "registered",
                        "在统计期内登记的信访件（件次），按登记机构统计。",
                        "Submissions registered in the period, by office.");
            case TRANSFERRED_IN ->
                new Wording(
                        "转入",
                        "transferred in",
                        "在统计期内转送、交办到本机构的次数。",
                        "Referrals of claims to the office in the period.");
            case FIRST_RESPONSIBLE ->
                new Wording(
                        "首办责任",
                        "first responsible",
                        "在统计期内被确定为首办责任单位的信访事项，每个事项每个单位只计一次。",
                        "Matters for which the office was fixed as first responsible in the period, each once.");
            case SERVED ->
                new Wording(
                        "送达",
                        "served",
                        "在统计期内送达信访人的文书，按送达日统计。",
                        "Documents that reached the petitioner, by the day of service.");
            case OFFICE_SATISFIED -> Wording.ofOffice("满意", "satisfied");
            case OFFICE_MOSTLY_SATISFIED -> Wording.ofOffice("基本满意", "mostly satisfied");
            case OFFICE_DISSATISFIED -> Wording.ofOffice("不满意", "dissatisfied");
            case UNIT_SATISFIED -> Wording.ofUnit("满意", "satisfied");
            case UNIT_MOSTLY_SATISFIED -> Wording.ofUnit("基本满意", "mostly satisfied");
            case UNIT_DISSATISFIED -> Wording.ofUnit("不满意", "dissatisfied");
        };
    }
}
