package org.xinfang.notification.register.web;

import org.xinfang.kernel.Refusal;

/** Why somebody is not shown notices. */
enum NoticeRefusal implements Refusal {
    NOT_YOUR_TASK("您的岗位不能查看此内容。", "Your role does not include this.");

    private final String chinese;
    private final String english;

    NoticeRefusal(String chinese, String english) {
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
