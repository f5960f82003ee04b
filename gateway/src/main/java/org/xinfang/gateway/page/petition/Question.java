package org.xinfang.gateway.page.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked, one page each. */
enum Question {
    STORY,
    TITLE,
    NAME,
    MOBILE,
    ADDRESS,
    PEOPLE,
    CHECK;

    static final List<Question> IN_ORDER = List.of(STORY, TITLE, NAME, MOBILE, ADDRESS, PEOPLE, CHECK);

    /** Its name in the form and among the texts. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields on its page. */
    List<String> fields() {
        return switch (this) {
            case STORY, TITLE, NAME, MOBILE, ADDRESS -> List.of(label());
            case PEOPLE -> List.of("company", "people", "others");
            case CHECK -> List.of();
        };
    }

    int page() {
        return IN_ORDER.indexOf(this) + 1;
    }

    Question next() {
        return this == CHECK ? CHECK : IN_ORDER.get(page());
    }

    Question before() {
        return this == STORY ? STORY : IN_ORDER.get(page() - 2);
    }

    static Optional<Question> labelled(String label) {
        return IN_ORDER.stream()
                .filter(question -> question.label().equals(label))
                .findAny();
    }

    static List<String> allFields() {
        return IN_ORDER.stream().flatMap(question -> question.fields().stream()).toList();
    }
}
