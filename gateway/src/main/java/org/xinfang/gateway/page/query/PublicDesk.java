package org.xinfang.gateway.page.query;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.xinfang.gateway.entrance.Rates;
import org.xinfang.gateway.page.Bilingual;
import org.xinfang.gateway.page.Objection;
import org.xinfang.gateway.routing.Messenger;
import org.xinfang.gateway.routing.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The desk of the intake service that answers petitioners, asked in their name. */
final class PublicDesk {

    private final Messenger intake;
    private final Rates rates;
    private final JsonMapper json;

    PublicDesk(Messenger intake, Rates rates, JsonMapper json) {
        this.intake = intake;
        this.rates = rates;
        this.json = json;
    }

    /** What the desk says to a ticket. */
    sealed interface Answer<T> {}

    record Given<T>(T value) implements Answer<T> {}

    record Refused<T>(HttpStatus status, Objection objection) implements Answer<T> {}

    /** How long whoever asks with this ticket has to wait: counted once for each time a form is sent. */
    Duration pause(Ticket ticket, ServerRequest request) {
        var byAddress = rates.lookup(request.servletRequest());
        return byAddress.isZero() ? rates.number(ticket.number(), request.servletRequest()) : byAddress;
    }

    Answer<Standing> standing(Ticket ticket, ServerRequest request) {
        var question = Map.of("number", ticket.number(), "code", ticket.code());
        return answer(post("/api/public/lookup", question, request), Standing.class);
    }

    Answer<Standing.Rating> rate(Ticket ticket, Standing.Rating rating, ServerRequest request) {
        var question = Map.of(
                "number", ticket.number(), "code", ticket.code(), "office", rating.office(), "unit", rating.unit());
        return answer(post("/api/public/ratings", question, request), Standing.Rating.class);
    }

    private Reply post(String path, Map<String, String> question, ServerRequest request) {
        return intake.post(path, json.writeValueAsBytes(question), new HttpHeaders(), request);
    }

    private <T> Answer<T> answer(Reply reply, Class<T> type) {
        return switch (reply) {
            case Reply.Said said when said.isGood() -> new Given<>(json.readValue(said.body(), type));
            case Reply.Said said
            when said.status() == HttpStatus.NOT_FOUND.value() ->
                new Refused<>(HttpStatus.NOT_FOUND, Objection.to("number", "query.unknown"));
            case Reply.Said said -> new Refused<>(HttpStatus.valueOf(said.status()), reason(said.body()));
            case Reply.Nothing(var trouble) -> new Refused<>(trouble.status(), Objection.of("query.unavailable"));
        };
    }

    /** A refusal speaks for itself, in both languages. */
    private Objection reason(byte[] body) {
        try {
            var problem = json.readTree(body);
            return Objection.saidBy(new Bilingual(
                    problem.path("detail").asString(""),
                    problem.path("detailEn").asString("")));
        } catch (JacksonException _) {
            return Objection.of("query.unavailable");
        }
    }
}
