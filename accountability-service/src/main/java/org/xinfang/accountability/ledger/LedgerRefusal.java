package org.xinfang.accountability.ledger;

import org.xinfang.kernel.Refusal;

/** Why somebody may not read the ledger so. */
public enum LedgerRefusal implements Refusal {
    NOT_A_READER("台账只供审计、督查、统计人员和领导查阅。", "The ledger is open to auditors, inspectors, statisticians and leaders."),
    NOT_A_PLACE("翻页标记无效，请从第一页重新查询。", "The mark of the page is not valid. Begin again from the first page."),
    NOT_A_POSITION("起始位置应不小于1。", "The first position is 1.");

    private final String chinese;
    private final String english;

    LedgerRefusal(String chinese, String english) {
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
