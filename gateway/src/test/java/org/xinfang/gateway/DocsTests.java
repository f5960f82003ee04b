package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.routing.Service;
import tools.jackson.databind.JsonNode;

class DocsTests {

    private static Region region;

    @BeforeAll
    static void start() {
        region = new Region();
        describe(region, Service.INTAKE, "/api/submissions", "Submission");
        describe(region, Service.CASE, "/api/cases", "Case");
        describe(region, Service.ACCOUNTABILITY, "/api/accountability/ledger", "Entry");
        describe(region, Service.NOTIFICATION, "/api/notices", "Notice");
    }

    @AfterAll
    static void stop() {
        region.close();
    }

    private static void describe(Region region, Service service, String path, String item) {
        region.peer(service).says(200, "application/json", """
                {"openapi":"3.1.0","info":{"title":"x","version":"0"},"security":[{"bearer":[]}],
                 "servers":[{"url":"http://127.0.0.1:1"}],
                 "paths":{
                   "%1$s":{"get":{"operationId":"list","responses":{"200":{"content":{"application/json":
                     {"schema":{"$ref":"#/components/schemas/Page"}}}}}}},
                   "/internal":{"get":{"operationId":"internal"}}},
                 "components":{
                   "schemas":{
                     "Page":{"type":"object","properties":{"items":{"type":"array",
                        "items":{"$ref":"#/components/schemas/%2$s"}}}},
                     "%2$s":{"oneOf":[{"$ref":"#/components/schemas/Page"}],"discriminator":
                        {"propertyName":"kind","mapping":{"a":"#/components/schemas/Page"}}}},
                   "securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}}}}
                """.formatted(path, item));
    }

    @Test
    void thereIsOneDescriptionOfAllServices() {
        var docs = Region.json(region.get("/api/docs"));

        assertThat(docs.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/submissions", "/api/cases", "/api/accountability/ledger", "/api/notices");
        assertThat(docs.at("/servers/0/url").asString()).isEqualTo("http://localhost:8080");
        assertThat(docs.has("x-missing")).isFalse();
    }

    @Test
    void whatHasTheSameNameInTwoServicesStaysApart() {
        var docs = Region.json(region.get("/api/docs"));

        assertThat(docs.at("/components/schemas").propertyNames())
                .contains("IntakePage", "CasePage", "IntakeSubmission", "CaseCase", "NotificationNotice");
        assertThat(docs.at("/components/schemas/CasePage/properties/items/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/CaseCase");
        assertThat(docs.at("/components/schemas/CaseCase/discriminator/mapping/a")
                        .asString())
                .isEqualTo("#/components/schemas/CasePage");
        assertThat(docs.at("/paths/~1api~1cases/get/operationId").asString()).isEqualTo("caseList");
        assertThat(docs.at("/paths/~1api~1cases/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/CasePage");
        assertThat(docs.at("/components/securitySchemes").propertyNames()).containsExactly("bearer");
        assertThat(docs.at("/paths/~1api~1cases/get/security/0").has("bearer")).isTrue();
    }

    @Test
    void aServiceThatIsAwayOrTalksNonsenseIsNamedAndAskedAgainSoon() {
        try (var partial = new Region()) {
            describe(partial, Service.INTAKE, "/api/submissions", "Submission");
            describe(partial, Service.NOTIFICATION, "/api/notices", "Notice");
            partial.peer(Service.CASE).says(503, "text/plain", "");
            partial.peer(Service.ACCOUNTABILITY).says(200, "text/html", "<html>");

            var docs = Region.json(partial.get("/api/docs"));

            assertThat(docs.at("/x-missing").valueStream().map(JsonNode::asString))
                    .containsExactly("case", "accountability");
            assertThat(docs.at("/info/description").asString()).contains("case, accountability");
            assertThat(docs.path("paths").propertyNames())
                    .containsExactlyInAnyOrder("/api/submissions", "/api/notices");

            describe(partial, Service.CASE, "/api/cases", "Case");
            Awaitility.await()
                    .atMost(10, TimeUnit.SECONDS)
                    .until(() ->
                            Region.json(partial.get("/api/docs")).path("paths").has("/api/cases"));
        }
    }

    @Test
    void servicesAreNotAskedForEveryReader() {
        for (var reader = 0; reader < 20; reader++) {
            region.get("/api/docs");
        }

        assertThat(region.peer(Service.CASE).heard()).hasSize(1);
    }
}
