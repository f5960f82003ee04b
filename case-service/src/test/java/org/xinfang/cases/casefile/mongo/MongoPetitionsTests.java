package org.xinfang.cases.casefile.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.mongo.Store.submission;

import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.cases.Sealings;
import org.xinfang.cases.casefile.Petition;
import org.xinfang.cases.casefile.Petition.Petitioner;
import org.xinfang.cases.casefile.Petitions.Known;
import org.xinfang.cases.casefile.Petitions.Told;
import org.xinfang.testkit.Sandbox;

class MongoPetitionsTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private final MongoPetitions petitions = new MongoPetitions(SANDBOX.database(), new SealedWords(Sealings.SEALING));

    @BeforeEach
    void empty() {
        SANDBOX.database().getCollection("stories").drop();
        SANDBOX.database().getCollection("petitioners").drop();
    }

    @Test
    void eachPartMayComeFirstOrNever() {
        assertThat(petitions.of(submission(1))).isEqualTo(new Petition(null, null, null));

        petitions.keepPetitioners(List.of(new Known(submission(1), 1, new Petitioner("张*", null))));
        assertThat(petitions.of(submission(1))).isEqualTo(new Petition(null, null, new Petitioner("张*", null)));

        petitions.keepStories(List.of(told(1, 1, null)));
        assertThat(petitions.of(submission(1)).story()).isEqualTo("第1次讲述");
    }

    @Test
    void theLatestTellingStandsInWhateverOrderTheyArrive() {
        petitions.keepStories(List.of(told(1, 3, "三"), told(1, 2, "二")));
        petitions.keepStories(List.of(told(1, 1, "一"), told(1, 3, "三")));

        assertThat(petitions.of(submission(1)).title()).isEqualTo("三");
    }

    @Test
    void theCardsOfAWholePageAreReadAtOnce() {
        petitions.keepStories(List.of(told(1, 1, "修路"), told(2, 1, null), told(3, 1, "$price")));
        petitions.keepPetitioners(List.of(new Known(submission(2), 1, new Petitioner("张*", null))));

        assertThat(petitions.cards(List.of(submission(1), submission(2), submission(3), submission(4))))
                .isEqualTo(Map.of(
                        submission(1), new Petition("修路", null, null),
                        submission(2), new Petition(null, null, new Petitioner("张*", null)),
                        submission(3), new Petition("$price", null, null),
                        submission(4), Petition.UNKNOWN));
    }

    @Test
    void whatIsForgottenIsGone() {
        petitions.keepStories(List.of(told(1, 1, "修路"), told(2, 1, "修桥")));
        petitions.keepPetitioners(List.of(new Known(submission(1), 1, new Petitioner("张*", "138****1234"))));

        petitions.forgetStories(List.of(submission(1).value(), "SX/opinion/1"));
        petitions.forgetPetitioners(List.of(submission(1).value()));

        assertThat(petitions.of(submission(1))).isEqualTo(new Petition(null, null, null));
        assertThat(petitions.of(submission(2)).title()).isEqualTo("修桥");
    }

    @Test
    void nothingLiesInClear() {
        petitions.keepStories(List.of(told(1, 1, "修路")));
        petitions.keepPetitioners(List.of(new Known(submission(1), 1, new Petitioner("张*", "138****1234"))));

        for (var collection : List.of("stories", "petitioners")) {
            for (var raw : SANDBOX.database()
                    .getCollection(collection, RawBsonDocument.class)
                    .find()) {
                assertThat(new String(raw.getByteBuffer().array(), UTF_8)).doesNotContain("修路", "讲述", "张*", "138");
            }
        }
    }

    private static Told told(int serial, long sequence, @Nullable String title) {
        return new Told(submission(serial), sequence, title, "第%d次讲述".formatted(sequence));
    }
}
