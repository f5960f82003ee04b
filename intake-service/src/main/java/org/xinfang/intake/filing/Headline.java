package org.xinfang.intake.filing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a petition is about, in one line. */
final class Headline {

    /** In characters as people count them. */
    private static final int LONGEST = 30;

    private static final Pattern FIRST_SENTENCE = Pattern.compile("[^。！？!?；;\n]{2,}");

    private Headline() {}

    /** The title; where nobody wrote one, the first sentence of the story; absent where nothing can be read. */
    static @Nullable String of(@Nullable String title, @Nullable String story) {
        if (!Texts.isEmpty(title)) {
            return title;
        }
        if (story == null || Texts.isEmpty(story)) {
            return null;
        }
        var sentence = FIRST_SENTENCE.matcher(story.strip());
        return sentence.find() && !Texts.isEmpty(sentence.group())
                ? shortened(sentence.group().strip())
                : null;
    }

    private static String shortened(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
