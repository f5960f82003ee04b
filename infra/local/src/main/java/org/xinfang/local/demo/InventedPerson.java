package org.xinfang.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** A petitioner who does not exist, the same for the same number. */
public record InventedPerson(String name, String idNumber, String mobile, String address) {

    private static final String[] SURNAMES = {"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"};
    private static final String[] GIVEN = {"建国", "秀英", "小明", "桂兰", "志强", "玉珍", "海燕", "德福", "春花", "永康", "丽华"};
    private static final String[] TOWNS = {"青石镇", "柳湾镇", "双桥镇", "云台镇", "白鹭镇"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate ELDEST = LocalDate.of(1940, 1, 1);

    /**
     * The person of one row of one run.
     *
     * @param run keeps the mobiles of two runs apart
     */
    public static InventedPerson of(long run, int row) {
        var name = SURNAMES[row % SURNAMES.length] + GIVEN[row / SURNAMES.length % GIVEN.length];
        var born = ELDEST.plusDays(row * 137L % 21_900);
        var town = TOWNS[row % TOWNS.length];
        return new InventedPerson(
                name,
                idNumber(born, row % 1_000),
                "139%04d%04d".formatted(run % 10_000, row % 10_000),
                "清河县%s和平村%d组%d号".formatted(town, row % 9 + 1, row % 97 + 1));
    }

    /** As they say who they are when they hand something in. */
    public Map<String, ?> asPetitioner() {
        return Map.of("name", name, "idNumber", idNumber, "mobile", mobile, "address", address);
    }

    /** With the check digit of GB 11643. */
    static String idNumber(LocalDate born, int order) {
        var body = "990101" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    @Override
    public String toString() {
        return "InventedPerson[redacted]";
    }
}
