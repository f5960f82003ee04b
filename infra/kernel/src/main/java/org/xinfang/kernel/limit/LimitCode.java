package org.xinfang.kernel.limit;

/** The legal limits of a petition's life. The codes are kept on every clock and in every fact about it. */
public enum LimitCode {
    T1("转送、交办", "transfer or assign"),
    T2("直接收到后告知", "inform on an item brought directly"),
    T3("收到转送、交办后告知", "inform on an item transferred"),
    T4("提出异议", "object to the routing"),
    T6("办理", "handle"),
    T7("延期", "extension of handling"),
    T9("申请复查", "ask for a review"),
    T10("复查", "review"),
    T11("申请复核", "ask for a re-review"),
    T12("复核", "re-review"),
    T13("简易办理受理", "accept under the simple procedure"),
    T14("简易办理答复", "answer under the simple procedure"),
    T16("建议反馈", "answer a proposal"),
    RATING("满意度评价", "rate");

    private final String chinese;
    private final String english;

    LimitCode(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
