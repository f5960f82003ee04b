package org.xinfang.intake.submission;

import org.xinfang.kernel.Refusal;

/** Why a rating is not taken. */
public enum RatingRefusal implements Refusal {
    NOT_SERVED_YET("处理意见书还没有送达，送达后可以评价。", "The opinion has not been served yet; you can rate once you have it."),
    WINDOW_CLOSED("评价期限已过，送达后三十日内可以评价。", "The time to rate is over; it is thirty days after the opinion was served."),
    CHANGED_ALREADY("评价只能更改一次，您已经更改过。", "A rating may be changed once, and yours has been."),
    SAME_AS_BEFORE("您已经这样评价过，已为您保留。", "You have rated it like this before, and it stands."),
    NOT_BY_STAFF("评价由信访人本人作出，工作人员不得代评。", "Only the petitioner rates; staff may not."),
    NOT_A_RATING(
            "请选择满意（SATISFIED）、基本满意（MOSTLY_SATISFIED）或者不满意（DISSATISFIED）。",
            "Choose SATISFIED, MOSTLY_SATISFIED or DISSATISFIED.");

    private final String chinese;
    private final String english;

    RatingRefusal(String chinese, String english) {
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
