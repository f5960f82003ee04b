package org.xinfang.accountability.duty;

/** How a duty stands. */
public enum Standing {
    /** Done on its last day or before. */
    ON_TIME("on-time", "按期", "done on or before its last day", "在到期日或之前办结"),
    /** Done after its last day, or not done and the last day is over. */
    LATE("late", "超期", "done after its last day, or not done with its last day over", "在到期日之后办结，或者到期日已过仍未办结"),
    /** Not done and the last day is not over. */
    RUNNING("running", "在办", "not done yet, its last day not over", "尚未办结且未到期"),
    /** It fell away and counts nowhere. */
    CANCELLED("cancelled", "已撤销", "fallen away", "已不再适用");

    private final String code;
    private final String chinese;
    private final String meaning;
    private final String meaningInChinese;

    Standing(String code, String chinese, String meaning, String meaningInChinese) {
        this.code = code;
        this.chinese = chinese;
        this.meaning = meaning;
        this.meaningInChinese = meaningInChinese;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    /** Ends the sentence: duties that fell due in the period and were … */
    public String meaning() {
        return meaning;
    }

    public String meaningInChinese() {
        return meaningInChinese;
    }
}
