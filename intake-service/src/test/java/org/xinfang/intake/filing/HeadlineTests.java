package org.xinfang.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeadlineTests {

    @ParameterizedTest
    @MethodSource
    void isTheTitleOrElseTheFirstSentenceOfTheStory(
            @Nullable String title, @Nullable String story, @Nullable String headline) {
        assertThat(Headline.of(title, story)).isEqualTo(headline);
    }

    static Stream<Arguments> isTheTitleOrElseTheFirstSentenceOfTheStory() {
        return Stream.of(
                arguments("修路占地", "村里修路。", "修路占地"),
                arguments(null, "井水发臭。已经三个月了。", "井水发臭"),
                arguments(" \u200B", "  井水\n发臭", "井水"),
                arguments(null, "。。井水发臭！", "井水发臭"),
                arguments(null, "字".repeat(30), "字".repeat(30)),
                arguments(null, "字".repeat(40), "字".repeat(29) + "…"),
                arguments(null, "\uD86C\uDD5A".repeat(40), "\uD86C\uDD5A".repeat(29) + "…"),
                arguments(null, "。", null),
                arguments(null, "\u202E\u202E\u202E", null),
                arguments(null, null, null));
    }
}
