package org.xinfang.intake.reading;

import org.xinfang.kernel.Refusal;

/** Why personal data is not shown. */
public enum ReadingRefusal implements Refusal {
    NOT_YOUR_OFFICE("没有这一件，或者您无权查看。", "There is no such submission, or it is not yours to see."),
    NOT_A_HANDLER(
            "只有接访、登记、分办和承办此件的人员可以查看完整信息。",
            "Only those who receive, register, dispatch or handle it see personal data in full."),
    NO_REASON("请写明查看的原因，例如“电话联系信访人”。", "Say why you need it, for instance: to call the petitioner."),
    REASON_TOO_LONG("原因请不要超过 200 字。", "Keep the reason within 200 characters."),
    NOT_AN_AUDITOR("查看记录由审计员和安全管理员查阅。", "The record of readings is for auditors and security administrators."),
    NOT_A_NUMBER("编号不对，请核对。", "This is not a number of a submission. Check it."),
    NOT_A_CURSOR("翻页位置无效，请从第一页开始。", "This is not a place in the list; begin with the first page.");

    private final String chinese;
    private final String english;

    ReadingRefusal(String chinese, String english) {
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
