package org.xinfang.cases.office;

import org.xinfang.kernel.Refusal;

/** Why an office is not entered in the register. */
public enum OfficeRefusal implements Refusal {
    NOT_YOUR_OFFICE("没有这个机构，或者不归您管理。", "There is no such office, or it is not yours to manage."),
    NOT_A_SYSTEM_ADMIN("机构由系统管理员登记，请交给系统管理员。", "The system administrator registers offices. Hand it to them."),
    NOT_A_KIND("请选择机构类别：县、乡镇、部门或村。", "Choose a kind: COUNTY, TOWNSHIP, DEPARTMENT or VILLAGE."),
    EMPTY("这一项不能空，请填写。", "This must not be empty. Fill it in."),
    TOO_LONG("这一项太长，请缩短到100字以内。", "This is too long. Shorten it to 100 characters.");

    private final String chinese;
    private final String english;

    OfficeRefusal(String chinese, String english) {
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
