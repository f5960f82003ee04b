package org.xinfang.intake;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A filing as no form would ever send it: any field of any type with anything in it. */
record NastyFiling(Random chance) {

    private static final List<String> FIELDS = List.of(
            "channel",
            "office",
            "receivedOn",
            "people",
            "language",
            "title",
            "story",
            "petitioner",
            "representatives",
            "name",
            "idNumber",
            "mobile",
            "address",
            "birthDate",
            "$where",
            "a.b",
            "__proto__",
            "",
            "编号",
            "\\u0000");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\\u0000",
            "\\ud800",
            "\\udc00\\ud800",
            "<script>alert(1)</script>",
            "\u202Eevil\u202C",
            "🙏👨‍👩‍👧",
            "𬱖",
            "'; DROP TABLE submissions; --",
            "{\\\"$gt\\\": \\\"\\\"}",
            "2026-13-45",
            "0000-00-00",
            "+999999999-12-31T00:00:00Z",
            "9".repeat(400),
            "-1",
            "13812341234",
            "990101198001010014",
            "99010119800101001Ⅹ",
            "990101/zrzy",
            "/",
            "../../../etc/passwd",
            "张三丰",
            "\u0300\u0316".repeat(300),
            "地".repeat(2_000));

    private static final List<String> OTHERS = List.of(
            "null", "true", "0", "-0.0", "1e308", "1E-400", "123456789012345678901234567890", "[]", "{}", "[[[]]]");

    String json() {
        return chance.nextInt(10) == 0 ? value(2) : object(2);
    }

    private String object(int depth) {
        return IntStream.range(0, chance.nextInt(FIELDS.size()))
                .mapToObj(_ -> "\"%s\": %s".formatted(any(FIELDS), value(depth - 1)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String array(int depth) {
        return IntStream.range(0, chance.nextInt(8))
                .mapToObj(_ -> value(depth - 1))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String value(int depth) {
        return switch (depth < 1 ? chance.nextInt(6) : chance.nextInt(10)) {
            case 0 -> any(OTHERS);
            case 6, 7 -> object(depth);
            case 8, 9 -> array(depth);
            default -> "\"%s\"".formatted(any(TEXTS));
        };
    }

    private String any(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
