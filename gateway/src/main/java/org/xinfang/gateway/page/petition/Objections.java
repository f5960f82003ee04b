package org.xinfang.gateway.page.petition;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.xinfang.gateway.page.Objection;

/**
 * What a person is asked to look at once more. Never a condition: whoever says that it is meant so goes on, and what is
 * left out is registered as left out.
 */
final class Objections {

    private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|00)?86)?1[3-9]\\d{9}");
    private static final Pattern PEOPLE = Pattern.compile("\\D*0*[1-9]\\d{0,5}\\D*");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}]+");
    private static final int LONGEST_NUMBER = 100;

    private Objections() {}

    static List<Objection> to(Question question, Answers answers) {
        return switch (question) {
            case STORY -> when(answers.isEmpty("story"), Objection.to("story", "story.missing"));
            case MOBILE -> when(isWrongMobile(answers), Objection.to("mobile", "mobile.wrong"));
            case ADDRESS ->
                when(
                        answers.isEmpty("mobile") && answers.isEmpty("address"),
                        Objection.to("address", "address.unreachable"));
            case PEOPLE -> when(isWrongNumber(answers), Objection.to("people", "people.wrong"));
            case TITLE, NAME, CHECK -> List.of();
        };
    }

    private static List<Objection> when(boolean isSo, Objection objection) {
        return isSo ? List.of(objection) : List.of();
    }

    private static boolean isWrongMobile(Answers answers) {
        return !answers.isEmpty("mobile")
                && !MOBILE.matcher(plain(answers.of("mobile"))).matches();
    }

    private static boolean isWrongNumber(Answers answers) {
        return answers.isTogether()
                && !answers.isEmpty("people")
                && !PEOPLE.matcher(plain(answers.of("people"))).matches();
    }

    /** Normalising what is longer than any number may take minutes. */
    private static String plain(String typed) {
        return typed.length() > LONGEST_NUMBER
                ? typed
                : GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}
