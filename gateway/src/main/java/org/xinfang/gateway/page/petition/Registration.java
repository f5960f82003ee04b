package org.xinfang.gateway.page.petition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.xinfang.gateway.entrance.Rates;
import org.xinfang.gateway.page.Form;
import org.xinfang.gateway.page.View;
import org.xinfang.gateway.problem.Trouble;
import org.xinfang.gateway.routing.Messenger;
import org.xinfang.gateway.routing.Reply;
import org.xinfang.kernel.Masking;
import tools.jackson.databind.json.JsonMapper;

/** Hands a petition in at the register, as often as the button is pressed and yet once. */
final class Registration {

    private final Messenger intake;
    private final Rates rates;
    private final JsonMapper json;
    private final URI publicUrl;

    Registration(Messenger intake, Rates rates, JsonMapper json, URI publicUrl) {
        this.intake = intake;
        this.rates = rates;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Registered(Written receipt) implements Outcome {}

    record Waiting(Duration pause) implements Outcome {}

    record Failed(HttpStatus status, String message) implements Outcome {}

    /** A receipt, and its words as the register said them. */
    record Written(Receipt receipt, String json) {

        @Override
        public String toString() {
            return "Written[%s]".formatted(receipt);
        }
    }

    /** A receipt that is shown once more, in other letters, comes with the form and need not be asked for again. */
    Outcome of(Form form, String key, ServerRequest request) {
        var shown = form.wish() == null
                ? Optional.<Outcome>empty()
                : registered(form.text("receipt").getBytes(UTF_8));
        return shown.orElseGet(() -> register(Answers.of(form), key, request));
    }

    private Outcome register(Answers answers, String key, ServerRequest request) {
        var wait = rates.submission(request.servletRequest());
        if (!wait.isZero()) {
            return new Waiting(wait);
        }
        var headers = new HttpHeaders();
        headers.set("Idempotency-Key", key + "." + answers.digest());
        var filing = answers.filing(View.of(request.servletRequest(), null), json);
        return switch (intake.post("/api/public/submissions", filing, headers, request)) {
            case Reply.Said said
            when said.isGood() ->
                registered(said.body()).orElse(new Failed(HttpStatus.BAD_GATEWAY, "petition.unknown"));
            case Reply.Said said -> new Failed(HttpStatus.valueOf(said.status()), "petition.refused");
            case Reply.Nothing(var trouble) ->
                new Failed(
                        trouble.status(), trouble == Trouble.UNAVAILABLE ? "petition.unavailable" : "petition.unknown");
        };
    }

    private Optional<Outcome> registered(byte[] said) {
        return Receipt.read(said, json).map(receipt -> new Registered(new Written(receipt, new String(said, UTF_8))));
    }

    /** Whoever scans it types the code alone: a code in an address would stay in every history on the way. */
    String lookupPage(Receipt receipt) {
        return publicUrl + "/query?number=" + receipt.number();
    }

    /** Enough to recognise; nothing where none was given that could be reached. */
    String masked(Answers answers) {
        return answers.isEmpty("mobile")
                        || !Objections.to(Question.MOBILE, answers).isEmpty()
                ? ""
                : Masking.mobile(answers.of("mobile"));
    }
}
