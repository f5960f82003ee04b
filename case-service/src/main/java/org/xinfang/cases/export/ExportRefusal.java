package org.xinfang.cases.export;

import org.xinfang.kernel.Refusal;

/** Why a list is not handed out, or not shown who took one. */
public enum ExportRefusal implements Refusal {
    NO_CASES("您的岗位不办理信访事项，没有可以导出的名单。", "Your role handles no cases, so there is no list for you to take."),
    NO_PURPOSE(
            "请写明导出的用途，例如“周例会清理超期事项”。",
            "Say what it is for, for instance: to go through overdue cases at the weekly meeting."),
    PURPOSE_TOO_LONG("用途请不要超过 200 字。", "Keep the purpose within 200 characters."),
    NOT_AN_AUDITOR("导出记录由审计员和安全管理员查阅。", "The record of exports is for auditors and security administrators."),
    NOT_A_CURSOR("翻页位置无效，请从第一页开始。", "This is not a place in the list; begin with the first page.");

    private final String chinese;
    private final String english;

    ExportRefusal(String chinese, String english) {
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
