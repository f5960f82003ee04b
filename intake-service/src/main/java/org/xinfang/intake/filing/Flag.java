package org.xinfang.intake.filing;

/**
 * What is missing from a filing or odd about it. Never a reason to refuse it; the codes are published and stay.
 */
public enum Flag {
    FORM_UNREADABLE("内容不是约定的表格，已原样登记。", "The content is not in the usual form; it was registered as it is."),
    TEXT_UNREADABLE("个别字符无法辨认。", "Some characters cannot be read."),
    STORY_MISSING("没有写反映的事项。", "The story is missing."),
    STORY_TOO_LONG("事项篇幅超过一万字。", "The story is longer than 10,000 characters."),
    TITLE_TOO_LONG("标题超过二百字。", "The title is longer than 200 characters."),
    NAME_MISSING("没有写姓名。", "The name is missing."),
    NAME_TOO_LONG("姓名超过一百字。", "The name is longer than 100 characters."),
    ADDRESS_MISSING("没有写住址。", "The address is missing."),
    ADDRESS_TOO_LONG("住址超过三百字。", "The address is longer than 300 characters."),
    UNREACHABLE("没有手机号码，也没有住址，无法告知。", "There is neither a mobile number nor an address to answer to."),
    ID_NUMBER_INVALID("身份证号码有误。", "The id number is not valid."),
    MOBILE_INVALID("手机号码有误。", "The mobile number is not valid."),
    BIRTH_DATE_UNREADABLE("出生日期无法辨认。", "The date of birth cannot be read."),
    TOO_MANY_REPRESENTATIVES("代表超过五人。", "There are more than five representatives."),
    REPRESENTATIVE_UNCLEAR(
            "代表的姓名、身份证号码或者手机号码有缺漏。", "A representative's name, id number or mobile is missing or not valid."),
    CHANNEL_UNKNOWN("没有写明信访形式，或者无法辨认。", "How it came in is not said or not known."),
    OFFICE_UNKNOWN("没有这个机构，已由接收机构登记。", "There is no such office; the receiving office registered it."),
    OFFICE_NOT_YOURS("该机构不在您的范围内，已由您的机构登记。", "That office is not beneath yours; your office registered it."),
    RECEIVED_ON_UNREADABLE("收到日期无法辨认，按今日登记。", "The date of receipt cannot be read; today was taken."),
    RECEIVED_ON_IMPLAUSIBLE("收到日期不可信，按今日登记。", "The date of receipt is not plausible; today was taken."),
    PEOPLE_UNREADABLE("信访人数无法辨认。", "The number of people cannot be read."),
    LANGUAGE_UNKNOWN("不支持所选的告知语言，改用中文。", "Notices are not written in the chosen language; Chinese is used.");

    private final String chinese;
    private final String english;

    Flag(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
