package org.xinfang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.Role;
import org.xinfang.testkit.PublishedApi;
import org.xinfang.testkit.Tokens;

class RegistrationOverHttpTests extends RunningIntake {

    private static final String COUNTY = Tokens.of("li", "990101", Role.REGISTRAR);
    private static final String TOWNSHIP = Tokens.of("wang", "990101/101", Role.RECEPTIONIST);
    private static final String NEXT_TOWNSHIP = Tokens.of("zhao", "990101/102", Role.RECEPTIONIST, Role.OFFICER);
    private static final String LETTER = """
            {"channel": "LETTER", "title": "修路占地", "story": "村里修路占了我家的承包地。", "receivedOn": "2026-03-13",
             "petitioner": {"name": "张三丰", "idNumber": "990101198001010014", "mobile": "13812341234",
                            "address": "清河县东湖镇北村12号"}}""";

    @Test
    void aLetterIsRegisteredAtTheCounter() {
        var receipt = post("/api/submissions", LETTER, TOWNSHIP, Map.of());

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(ItemNumber.isValid(receipt.text("/number"))).isTrue();
        assertThat(receipt.text("/number")).startsWith("LX99010120260316");
        assertThat(receipt.text("/queryCode")).hasSize(8);
        assertThat(receipt.text("/office")).isEqualTo("990101/101");
        assertThat(receipt.text("/receivedOn")).isEqualTo("2026-03-13");
        assertThat(receipt.text("/registeredAt")).isEqualTo("2026-03-16T01:00:00Z");
        assertThat(receipt.json().at("/flags").isEmpty()).isTrue();
        assertThat(receipt.response().headers().firstValue("Location"))
                .contains("/api/submissions/" + receipt.text("/number"));
    }

    @Test
    void anybodyRegistersOnThePublicPage() {
        var receipt = post("/api/public/submissions", LETTER);

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.text("/number")).startsWith("WX99010120260316");
        assertThat(receipt.text("/office")).isEqualTo("990101");
    }

    @Test
    void whatIsMissingIsFlaggedInBothLanguages() {
        var receipt = post("/api/public/submissions", "{}");

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.json().at("/flags").findValuesAsString("code"))
                .containsExactly("STORY_MISSING", "NAME_MISSING", "ADDRESS_MISSING", "UNREACHABLE");
        assertThat(receipt.text("/flags/0/chinese")).isEqualTo("没有写反映的事项。");
        assertThat(receipt.text("/flags/0/english")).isEqualTo("The story is missing.");
    }

    @Test
    void theSameKeyAndContentGiveTheSameReceipt() {
        var key = Map.of("Idempotency-Key", "5f1c");
        var once = post("/api/submissions", LETTER, TOWNSHIP, key);
        var again = post("/api/submissions", LETTER, TOWNSHIP, key);
        var other = post("/api/submissions", LETTER.replace("修路", "修桥"), TOWNSHIP, key);

        assertThat(again.body()).isEqualTo(once.body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(other.text("/number")).isNotEqualTo(once.text("/number"));
    }

    @Test
    void aThousandNastyFilingsAllGetANumber() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 1_000)
                    .<java.util.concurrent.Callable<Answer>>mapToObj(
                            seed -> () -> post("/api/public/submissions", new NastyFiling(new Random(seed)).json()))
                    .toList());
            var numbers = new HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(numbers.add(answer.get().text("/number"))).isTrue();
            }
        }
    }

    @Test
    void whatWasWrittenIsKeptToTheLetter() {
        var story = "<script>alert(1)</script>\u202Eolleh\u202C 🙏 𬱖\u0000\r\n\t\"\\ " + "地".repeat(9_000);
        var letter = JSON.createObjectNode().put("story", story).put("title", "\u0000<b>");
        var number =
                post("/api/submissions", letter.toString(), TOWNSHIP, Map.of()).text("/number");

        var shown = get("/api/submissions/" + number, TOWNSHIP);

        assertThat(shown.text("/story")).isEqualTo(story);
        assertThat(shown.text("/title")).isEqualTo("\u0000<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{\"story\": \"a\"} and more"})
    void onlyWhatIsNoJsonIsNotRead(String body) {
        var answer = post("/api/public/submissions", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.text("/detail")).isNotBlank();
        assertThat(answer.text("/detailEn")).isNotBlank();
    }

    @Test
    void whatIsTooDeepToBeTakenApartIsRegisteredInOnePiece() {
        var deep = "{\"story\": %s%s}".formatted("[".repeat(5_000), "]".repeat(5_000));
        var deepEnough = "{\"petitioner\": {\"name\": %s%s}}".formatted("[".repeat(498), "]".repeat(498));
        var endless = "{\"people\": %s}".formatted("1".repeat(5_000));

        assertThat(post("/api/public/submissions", deep).text("/flags/0/code")).isEqualTo("FORM_UNREADABLE");
        assertThat(post("/api/public/submissions", endless).text("/flags/0/code"))
                .isEqualTo("FORM_UNREADABLE");
        assertThat(post("/api/public/submissions", deepEnough).status()).isEqualTo(201);
    }

    @Test
    void peopleAreShownMasked() {
        post("/api/submissions", LETTER, TOWNSHIP, Map.of());
        CLOCK.set("2026-03-17T09:00");
        var number = post("/api/submissions", LETTER, TOWNSHIP, Map.of()).text("/number");

        var shown = get("/api/submissions/" + number, COUNTY);
        var listed = get("/api/submissions?limit=1", TOWNSHIP);

        assertThat(shown.text("/petitioner/name")).isEqualTo("张*");
        assertThat(shown.text("/petitioner/mobile")).isEqualTo("138****1234");
        assertThat(shown.text("/petitioner/idNumber")).isEqualTo("990101********0014");
        assertThat(shown.body() + listed.body()).doesNotContain("张三丰", "13812341234", "北村12号");
        assertThat(listed.text("/items/0/number")).isEqualTo(number);
        assertThat(listed.text("/next")).isNotBlank();
    }

    @Test
    void anotherTownshipFindsNothing() {
        var number = post("/api/submissions", LETTER, TOWNSHIP, Map.of()).text("/number");

        var elsewhere = get("/api/submissions/" + number, NEXT_TOWNSHIP);

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.text("/type"))
                .isEqualTo(get("/api/submissions/nothing", TOWNSHIP).text("/type"));
        assertThat(get("/api/submissions", NEXT_TOWNSHIP).body()).doesNotContain(number);
        assertThat(get("/api/submissions/" + number, COUNTY).status()).isEqualTo(200);
    }

    @Test
    void nobodyIsLetInWithoutATokenAnOfficeAndARole() {
        assertThat(post("/api/submissions", LETTER).status()).isEqualTo(401);
        assertThat(get("/api/submissions", null).status()).isEqualTo(401);
        assertThat(get("/api/submissions", Tokens.expired("li", "990101", Role.REGISTRAR))
                        .status())
                .isEqualTo(401);
        assertThat(post("/api/submissions", LETTER, Tokens.withoutOffice("li", Role.REGISTRAR), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(post("/api/submissions", LETTER, Tokens.of("li", "990101", Role.OFFICER), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(get("/api/submissions", Tokens.of("root", "990101", Role.SYSTEM_ADMIN))
                        .status())
                .isEqualTo(403);
        assertThat(get("/api/anything", COUNTY).status()).isEqualTo(404);
        assertThat(get("/api/anything", null).status()).isEqualTo(401);
    }

    @Test
    void theServiceSaysWhatIsPublished() throws IOException {
        PublishedApi.assertSays("intake", get("/v3/api-docs", null).body());
    }

    @Test
    void aPlaceThatIsNoneIsSaidToBeNone() {
        assertThat(get("/api/submissions?after=yesterday", COUNTY).status()).isEqualTo(422);
    }
}
