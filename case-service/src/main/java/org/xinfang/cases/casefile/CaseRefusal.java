package org.xinfang.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Refusal;

/** Every reason why a case is not moved on, with what to do instead. */
public enum CaseRefusal implements Refusal {
    NOT_YOUR_OFFICE(Kind.HIDDEN, "没有这一事项，或者您无权查看。", "There is no such case, or it is not yours to see."),

    NOT_A_DISPATCHER(
            Kind.NOT_YOURS, "转送由信访部门的分办员或负责人办理，请交给他们。", "A dispatcher or director transfers a case. Hand it to them."),
    NOT_AN_OFFICER(
            Kind.NOT_YOURS,
            "此项由承办单位的承办人办理，请交给承办人。",
            "An officer of the responsible office does this. Hand it to them."),
    NOT_THE_LEADER(Kind.NOT_YOURS, "处理意见由单位负责人签发，请送负责人。", "The unit's leader signs an opinion. Put it before them."),
    NOT_THE_RESPONSIBLE_OFFICE(
            Kind.NOT_YOURS,
            "此项由承办单位自己办理，上级和内设机构都不能代办，请联系承办单位。",
            "Only the responsible office itself does this, neither an office above nor a section within. Ask that office."),

    NOT_YET_TRANSFERRED(
            "《信访工作条例》第二十二条", "事项尚未转送，请先由信访部门转送。", "The case is not transferred yet. It is first transferred."),
    ALREADY_TRANSFERRED(
            "《信访工作条例》第二十三条",
            "事项已经转送，请查看现在的承办单位；要换单位，先由承办单位提出异议。",
            "The case is with a responsible office already. Another can only take it after that one objects."),
    NOT_YET_SIGNED_FOR(Kind.OUT_OF_TURN, "事项尚未签收，请先签收。", "The case is not signed for yet. Sign for it first."),
    ALREADY_SIGNED_FOR(Kind.OUT_OF_TURN, "事项已经签收，不必再签，请继续办理。", "The case is signed for already. Go on with it."),
    NOT_YET_ACCEPTED(
            "《信访工作条例》第二十三条",
            "事项尚未受理，请先受理并告知信访人。",
            "The case is not accepted yet. Accept it and inform the petitioner first."),
    ALREADY_ACCEPTED(Kind.OUT_OF_TURN, "事项已经受理，请继续办理。", "The case is accepted already. Go on with handling it."),
    NOT_YET_DRAFTED(
            Kind.OUT_OF_TURN, "还没有处理意见可签，请先由承办人拟稿。", "There is no opinion to sign yet. An officer drafts it first."),
    OWN_DRAFT(
            Kind.NOT_NOW,
            "处理意见由单位负责人签发，拟稿人不得自签，请由另一位负责人签发。",
            "Whoever drafted an opinion does not sign it. Another leader of the unit signs."),
    NOT_YET_SIGNED(
            Kind.OUT_OF_TURN, "处理意见尚未签发，签发以后才能送达。", "The opinion is not signed yet. It is served after it is signed."),
    ALREADY_SIGNED(
            Kind.OUT_OF_TURN,
            "处理意见已经签发，不能再改；有错另行更正。",
            "The opinion is signed and stays as it is. A mistake is corrected separately."),
    ALREADY_SERVED(
            Kind.OUT_OF_TURN,
            "处理意见已经送达，不必再登记。",
            "The opinion has been served already. There is nothing more to record."),
    CHANGED_BY_ANOTHER(
            Kind.NOT_NOW, "您看到以后，事项已有变化，请刷新后再办。", "The case has changed since you looked. Look again, then decide."),
    TOO_MANY_WINDOWS(
            Kind.NOT_NOW,
            "您打开的窗口太多，请关闭几个；这个窗口仍可使用，只是不会自动更新。",
            "You have too many windows open. Close some; this one works, but does not update by itself."),

    NO_SUCH_OFFICE(
            Kind.INPUT, "没有这个机构，请从机构名册中选择。", "There is no such office. Choose one from the register of offices."),
    WITH_YOU_ALREADY(
            Kind.INPUT,
            "事项就在这个机构，请转送其他有权处理的机构。",
            "The case is with that very office. Choose another that is competent."),
    CLAIM_UNANSWERED(Kind.INPUT, "每项诉求都要答复，请补上没有答复的诉求。", "Every claim is answered. Answer those that are missing."),
    NO_SUCH_CLAIM(Kind.INPUT, "事项中没有这项诉求，请核对诉求序号。", "The case has no such claim. Check its number."),
    CLAIM_ANSWERED_TWICE(Kind.INPUT, "这项诉求答复了两次，请合为一次。", "That claim is answered twice. Make it one answer."),
    EMPTY(Kind.INPUT, "这一项不能空，请填写。", "This must not be empty. Fill it in."),
    TOO_LONG(Kind.INPUT, "这一项太长，请缩短，细节可以放在附件里。", "This is too long. Shorten it; details may go into an attachment."),
    NOT_A_CHOICE(Kind.INPUT, "请从给出的选项中选择。", "Choose one of the values that are offered."),
    NOT_A_DATE(Kind.INPUT, "日期不对，请按“2026-03-16”的样子填写。", "That is not a date. Write it like 2026-03-16."),
    SERVED_BEFORE_SIGNED(
            Kind.INPUT, "送达日期早于签发日期，请核对。", "It cannot have been served before it was signed. Check the date."),
    SERVED_IN_FUTURE(
            Kind.INPUT, "送达日期在今天以后，请在送达后登记。", "That day is still to come. Record the service after it happened."),
    NO_WITNESS(Kind.INPUT, "信访人拒收的，要写明见证人。", "When the petitioner refuses it, name who witnessed that."),
    NOT_A_CURSOR(Kind.INPUT, "翻页位置不对，请从第一页重新查看。", "That is not a place in this list. Begin again at the first page.");

    private final Kind kind;
    private final @Nullable String article;
    private final String chinese;
    private final String english;

    CaseRefusal(Kind kind, String chinese, String english) {
        this(kind, null, chinese, english);
    }

    /** What the law itself forbids now. */
    CaseRefusal(String article, String chinese, String english) {
        this(Kind.NOT_NOW, article, chinese, english);
    }

    CaseRefusal(Kind kind, @Nullable String article, String chinese, String english) {
        this.kind = kind;
        this.article = article;
        this.chinese = chinese;
        this.english = english;
    }

    public Kind kind() {
        return kind;
    }

    /** The article that says so, as a notice cites it; absent where it is the platform's own order of steps. */
    public @Nullable String article() {
        return article;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** To whom a refusal says no. */
    public enum Kind {
        /** To somebody who may not even know that the case exists. */
        HIDDEN,
        /** To this person, whatever the case's state: somebody else does it. */
        NOT_YOURS,
        /** To anybody, as the case stands. */
        NOT_NOW,
        /** To anybody, because the step is taken or one before it is not: the case itself says what is next. */
        OUT_OF_TURN,
        /** To what was entered in a field. */
        INPUT
    }
}
