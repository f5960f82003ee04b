package org.xinfang.accountability.duty;

import org.xinfang.kernel.Refusal;

/** Why figures are not told so. */
public enum FigureRefusal implements Refusal {
    NOT_A_READER("统计数据只供统计、督查、审计人员和领导查阅。", "Figures are open to statisticians, inspectors, auditors and leaders."),
    NOT_YOUR_OFFICE("您只能查看本机构及下级机构的统计数据。", "You may see the figures of your office and of those beneath it."),
    NOT_AN_OFFICE("机构代码格式不正确。", "This is not the code of an office."),
    PERIOD_REVERSED("统计期的开始日期不能晚于结束日期。", "The period ends before it begins."),
    NOT_YET("截止日期不能晚于今天。", "The day that is looked at has not come yet.");

    private final String chinese;
    private final String english;

    FigureRefusal(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
