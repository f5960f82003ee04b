package org.xinfang.platform.web;

import org.xinfang.kernel.Refusal;

/** What can go wrong with any request, before a rule is asked. */
enum Fault implements Refusal {
    NOT_FOUND("没有这一项，或者您无权查看。", "There is nothing here, or it is not yours to see."),
    UNREADABLE("请求的内容无法读取，请检查格式后再发。", "The request cannot be read. Check its form and send it again."),
    METHOD("这里不支持这种操作。", "This cannot be done here."),
    SIGN_IN("请先登录。", "Please sign in first."),
    NO_OFFICE("您的账号没有所属机构或权限，请联系管理员。", "Your account belongs to no office or lacks the right. Ask your administrator."),
    STORE_AWAY(
            "系统暂时无法保存，请稍后再试，您填写的内容没有丢失。",
            "It cannot be stored just now. Try again shortly; send the same key and nothing is done twice."),
    INTERNAL(
            "系统出现故障，请稍后再试，并把编号告诉管理员。",
            "Something failed. Try again later and give the correlation id to your administrator.");

    private final String chinese;
    private final String english;

    Fault(String chinese, String english) {
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
