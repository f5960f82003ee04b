package org.xinfang.cases.account;

import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Refusal;

/** Why an account is not made or not changed, or not shown. */
public enum AccountRefusal implements Refusal {
    NOT_A_SECURITY_ADMIN(null, "账号由安全管理员管理，请交给安全管理员办理。", "Accounts are the security administrator's. Hand it to them."),
    NO_SUCH_ACCOUNT(null, "没有这个账号，或者不归您管理。", "There is no such account, or it is not yours to manage."),
    NOT_A_LOGIN(
            "login",
            "登录名用 2 至 100 个小写字母和数字，中间可以有点、横线或下划线，例如 wang.fang。",
            "A login has 2 to 100 small letters and digits, with dots, hyphens or underscores between them, like wang.fang."),
    LOGIN_TAKEN(
            "login",
            "这个登录名已经有了。如果是您刚才开设的，请在名单里打开它，重新发一个密码。",
            "This login exists already. If you have just made it, open it in the list and give it a new password."),
    NO_NAME("name", "请填写姓名。", "Fill in the name."),
    NAME_TOO_LONG("name", "姓名请不要超过 50 字。", "Keep the name within 50 characters."),
    UNKNOWN_OFFICE(
            "office",
            "机构登记里没有这个单位，或者不归您管理。新单位请先由系统管理员登记。",
            "The register has no such office, or it is not yours. The system administrator enters new offices first."),
    NO_ROLE("roles", "请至少选择一个岗位。", "Choose at least one role."),
    NOT_A_ROLE("roles", "没有这个岗位，请在列出的岗位中选择。", "There is no such role. Choose among those that are listed."),
    GUARDIAN_NOT_ALONE(
            "roles",
            "安全审计员、安全管理员、系统管理员三员分立，不能兼任，也不能再有其他岗位。",
            "Auditor, security administrator and system administrator exclude each other and every other role."),
    OWN_ACCOUNT(
            null,
            "自己的账号不能自己改动，请由另一位安全管理员办理。自己的密码在登录页面修改。",
            "Nobody changes their own account here; another security administrator does."
                    + " Your own password you change when you sign in."),
    CHANGED_BY_ANOTHER(
            null,
            "这个账号刚才已被他人改动，请看清最新情况后再保存。",
            "Somebody else has just changed this account. Look at it as it is now, then save again."),
    BUSY(null, "另一项账号改动正在进行，请稍后再试。", "Another change to accounts is being made. Try again shortly."),
    NOT_AN_AUDITOR(null, "账号改动记录由审计员和安全管理员查阅。", "The record of changes is for auditors and security administrators."),
    NOT_A_CURSOR("after", "翻页位置无效，请从第一页开始。", "This is not a place in the list; begin with the first page.");

    private final @Nullable String field;
    private final String chinese;
    private final String english;

    AccountRefusal(@Nullable String field, String chinese, String english) {
        this.field = field;
        this.chinese = chinese;
        this.english = english;
    }

    /** Where the fault is to be mended, if in what was entered. */
    public @Nullable String field() {
        return field;
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
