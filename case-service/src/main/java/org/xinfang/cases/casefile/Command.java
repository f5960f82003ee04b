package org.xinfang.cases.casefile;

import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Officer;

/** What can be done with a case, and how it is called on screens. */
public enum Command {
    TRANSFER("转送", "transfer"),
    SIGN_FOR("签收", "sign for"),
    ACCEPT("受理", "accept"),
    DRAFT_OPINION("拟稿", "draft the opinion"),
    SIGN_OPINION("签发", "sign the opinion"),
    SERVE("送达", "serve");

    private final String chinese;
    private final String english;

    Command(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** What the rule of this command says before anything is entered. */
    Decision<? extends Case> asked(Case file, Officer by) {
        return switch (this) {
            case TRANSFER -> WhoMay.transfer(file, by);
            case SIGN_FOR -> WhoMay.signFor(file, by);
            case ACCEPT -> WhoMay.accept(file, by);
            case DRAFT_OPINION -> WhoMay.draftOpinion(file, by);
            case SIGN_OPINION -> WhoMay.signOpinion(file, by);
            case SERVE -> WhoMay.serve(file, by);
        };
    }
}
