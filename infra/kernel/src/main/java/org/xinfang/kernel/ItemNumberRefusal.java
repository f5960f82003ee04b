package org.xinfang.kernel;

/** Why what was typed is no item number. */
public enum ItemNumberRefusal implements Refusal {
    NOT_A_NUMBER(
            "这不是信访编号。编号以 LX、LF、LD、WX 或 SX 开头，后接数字，末尾是一位校验码，请对照回执。",
            "This is not an item number. It begins with LX, LF, LD, WX or SX and ends with a check character;"
                    + " please compare it with the receipt."),
    MISTYPED(
            "编号与校验码不符，可能输错了一位，请对照回执逐位核对。",
            "A character seems to be mistyped; please compare the number with the receipt."),
    NO_SUCH_DAY("编号里的日期不存在，请对照回执核对。", "The date in the number does not exist; please compare it with the receipt.");

    private final String chinese;
    private final String english;

    ItemNumberRefusal(String chinese, String english) {
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
