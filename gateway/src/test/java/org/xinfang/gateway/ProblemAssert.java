package org.xinfang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every refusal of the gateway has in common. */
final class ProblemAssert {

    private ProblemAssert() {}

    static void isProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = Region.json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("https://xinfang.example/problems/gateway/" + name);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).matches(".*\\p{IsHan}.*");
        assertThat(problem.path("detailEn").asString()).matches("[ -~]+");
        assertThat(problem.path("correlation").asString())
                .isNotBlank()
                .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElse(null));
        assertThat(answer.headers().allValues("X-Correlation-Id")).hasSize(1);
    }
}
