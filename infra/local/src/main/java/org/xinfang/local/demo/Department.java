package org.xinfang.local.demo;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which department a dispatcher would give a petition to, by the words in it. */
enum Department {
    RSJ("工资", "社保", "养老金", "就业", "退休", "劳动"),
    JYJ("学校", "教育", "老师", "学生", "幼儿园", "补课"),
    WJW("医院", "医疗", "医生", "疫苗", "卫生"),
    GAJ("公安", "派出所", "户口", "身份证", "交警", "治安", "噪音"),
    NYJ("农业", "农田", "养殖", "农村", "水库", "村民"),
    MZJ("低保", "养老院", "救助", "殡葬", "民政"),
    ZRZY("土地", "征地", "拆迁", "国土", "矿", "规划"),
    ZJJ("房", "物业", "小区", "楼盘", "施工", "道路", "路灯");

    private final Pattern words;

    Department(String... words) {
        this.words = Pattern.compile(String.join("|", words));
    }

    static Department responsibleFor(Petition petition) {
        var text = petition.title() + petition.story();
        for (var department : values()) {
            if (department.words.matcher(text).find()) {
                return department;
            }
        }
        return values()[petition.row() % values().length];
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String office(String county) {
        return county + "/" + code();
    }
}
