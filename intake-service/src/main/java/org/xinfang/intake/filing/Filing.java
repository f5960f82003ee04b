package org.xinfang.intake.filing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A petition as it was handed in, word for word: never corrected, shortened or cleaned.
 *
 * @param form the whole form beside title and story, as JSON: nothing is lost for having no name here
 * @param oddities what was already seen to be odd when it was read
 */
public record Filing(
        Particulars particulars,
        @Nullable String title,
        @Nullable String story,
        Person petitioner,
        List<Person> representatives,
        @Nullable String form,
        Set<Flag> oddities) {

    public Filing {
        representatives = List.copyOf(representatives);
        oddities = Set.copyOf(oddities);
    }

    /** Whether nobody says who speaks. */
    public boolean isAnonymous() {
        return Texts.isEmpty(petitioner.name());
    }

    /** What it is about, in one line: the title, or else the first sentence of the story. */
    public @Nullable String headline() {
        return Headline.of(title, story);
    }

    @Override
    public String toString() {
        return "Filing[redacted]";
    }

    /** What a filing says about itself, each as it was written. */
    public record Particulars(
            @Nullable String channel,
            @Nullable String office,
            @Nullable String receivedOn,
            @Nullable String people,
            @Nullable String language) {

        @Override
        public String toString() {
            return "Particulars[redacted]";
        }
    }

    /** Who petitions or speaks for others, as they are written down. */
    public record Person(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String mobile,
            @Nullable String address,
            @Nullable String birthDate) {

        @Override
        public String toString() {
            return "Person[redacted]";
        }
    }
}
