package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xinfang.local.demo.InventedPerson;
import org.xinfang.stories.County.Receipt;

/** Who sees and does what, and who does not even learn that there is something. */
@ExtendWith(OnAWholePlatform.class)
@Order(4)
class AuthorityStories {

    private static final List<String> STEPS =
            List.of("transfer", "sign-for", "accept", "draft-opinion", "sign-opinion", "serve");

    private final County county;
    private final Entrance entrance;
    private final Strangers strangers;

    AuthorityStories(County county, OwnPlatform platform) {
        this.county = county;
        this.entrance = new Entrance(platform.gateway());
        this.strangers = new Strangers(platform);
    }

    @Test
    void aTownshipDoesNotLearnThatAnotherHasACase() throws InterruptedException {
        var receipt = atTheCounterOf("registrar.102", 1);
        assertThat(county.awaitCase(receipt, "officer.102").path("id").asString())
                .isEqualTo(receipt.matter());
        assertNothingOf(receipt, "officer.101");
        assertNothingOf(receipt, "leader.101");
        assertThat(county.get("/api/submissions/" + receipt.number(), "registrar.101")
                        .status())
                .isEqualTo(404);
        assertThat(county.get("/api/notices?submission=" + receipt.number(), "officer.101")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aDepartmentLearnsOfACaseWhenItIsPutWithIt() throws InterruptedException {
        var receipt = county.handIn(county.petitions().getFirst(), InventedPerson.of(502, 2));
        county.awaitCase(receipt, "dispatcher");
        assertNothingOf(receipt, "officer.rsj");
        county.act(receipt, "transfer", "dispatcher", Map.of("to", "990101/rsj"));
        assertThat(county.get("/api/cases/" + receipt.matter(), "officer.rsj").isOk())
                .isTrue();
        assertNothingOf(receipt, "officer.zjj");
    }

    @Test
    void withoutATokenNothingIsOpenButThePublicDesk() throws Exception {
        for (var route : entrance.staffRoutes()) {
            assertThat(entrance.call(route, null)).as(route.toString()).isEqualTo(401);
        }
    }

    @Test
    void aTokenWithoutAnOfficeIsNobodys() throws Exception {
        var token = strangers.tokenWithoutOffice("officer", "director", "dispatcher", "statistician");
        for (var route : entrance.staffRoutes()) {
            assertThat(entrance.call(route, token)).as(route.toString()).isEqualTo(403);
        }
    }

    @Test
    void aTokenSignedByAStrangerIsNone() throws Exception {
        var forged = strangers.forged(county.staff().of("director").token());
        for (var route : entrance.staffRoutes()) {
            assertThat(entrance.call(route, forged)).as(route.toString()).isEqualTo(401);
        }
    }

    @Test
    void aWrongCodeOpensNothingAndDoesNotSayWhetherTheNumberExists() throws InterruptedException {
        var receipt = county.handIn(county.petitions().get(1), InventedPerson.of(503, 3));
        var wrong = county.lookUp(new Receipt(receipt.number(), "ABCDEFGH"));
        var unknown = county.lookUp(new Receipt("WX9901012020010100001X", "ABCDEFGH"));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrong.body().path("detail").asString())
                .isEqualTo(unknown.body().path("detail").asString());
    }

    @Test
    void theThreeGuardiansKeepToTheirOwn() throws InterruptedException {
        var receipt = county.handIn(county.petitions().get(2), InventedPerson.of(504, 4));
        county.awaitCase(receipt, "dispatcher");
        for (var guardian : List.of("auditor", "security-admin", "system-admin")) {
            assertNothingOf(receipt, guardian);
            assertThat(county.get("/api/submissions/" + receipt.number(), guardian)
                            .status())
                    .as(guardian)
                    .isEqualTo(403);
        }
        var ledger = "/api/accountability/ledger?limit=1";
        assertThat(county.get(ledger, "auditor").status()).isEqualTo(200);
        assertThat(county.get(ledger, "security-admin").status()).isEqualTo(403);
        assertThat(county.get(ledger, "system-admin").status()).isEqualTo(403);
    }

    private Receipt atTheCounterOf(String registrar, int row) throws InterruptedException {
        return county.handInAt(registrar, county.petitions().get(row), InventedPerson.of(505, row));
    }

    /** Neither for looking nor for acting. */
    private void assertNothingOf(Receipt receipt, String login) throws InterruptedException {
        assertThat(county.get("/api/cases/" + receipt.matter(), login).status())
                .as(login)
                .isEqualTo(404);
        for (var step : STEPS) {
            assertThat(county.tryTo(receipt, step, login, Map.of()).status())
                    .as(login + " " + step)
                    .isEqualTo(404);
        }
    }
}
