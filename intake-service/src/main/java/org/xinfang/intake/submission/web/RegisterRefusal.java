package org.xinfang.intake.submission.web;

import org.xinfang.kernel.Refusal;

/** Why a request never reached the register; none of it is about what the petition says. */
enum RegisterRefusal implements Refusal {
    NOT_JSON("请求不是 JSON，无法读取。请检查格式后再发。", "This is no JSON and cannot be read. Check its form and send it again."),
    TOO_LARGE(
            "内容过大，无法一次登记。请先登记事项，再补交材料。",
            "This is too large to be registered at once. Register the story first and hand in the rest afterwards."),
    NOT_A_REGISTRAR("只有接访员或者登记员可以登记。", "Only a receptionist or a registrar can register."),
    NOT_A_READER("您的角色不接触信访件。", "Your role has nothing to do with petitions."),
    NOT_A_CURSOR("翻页位置无效，请从第一页开始。", "This is not a place in the list; begin with the first page.");

    private final String chinese;
    private final String english;

    RegisterRefusal(String chinese, String english) {
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
