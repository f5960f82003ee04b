package org.xinfang.gateway.page.petition;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.xinfang.gateway.entrance.Rates;
import org.xinfang.gateway.page.Form;
import org.xinfang.gateway.page.Objection;
import org.xinfang.gateway.page.Page;
import org.xinfang.gateway.page.Pages;
import org.xinfang.gateway.page.View;
import org.xinfang.gateway.routing.Messenger;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks one question after the other and shows all answers before they are handed in.
 *
 * <p>No form of the public pages carries a token against forgery: none of them acts with credentials that the browser
 * adds by itself, so a foreign page could hand in nothing but what its author can hand in anyway.
 */
public final class PetitionDesk {

    /** Where the button leads that was pressed, beside the name of a question to change. */
    private static final String NEXT = "next";

    private static final String BACK = "back";
    private static final String ANYWAY = "anyway";

    private final Pages pages;
    private final RequestKeys keys;
    private final Registration registration;

    public PetitionDesk(Pages pages, Messenger intake, Rates rates, JsonMapper json, PetitionSettings settings) {
        this.pages = pages;
        this.keys = new RequestKeys(settings.chance());
        this.registration = new Registration(intake, rates, json, settings.publicUrl());
    }

    public RouterFunction<ServerResponse> routes() {
        return route().GET("/petition", this::begin)
                .POST("/petition", this::goOn)
                .POST("/petition/receipt", this::handIn)
                .GET(
                        "/petition/receipt",
                        _ -> ServerResponse.seeOther(URI.create("/petition")).build())
                .build();
    }

    private ServerResponse begin(ServerRequest request) {
        return pages.show(
                page(Question.STORY, Form.empty()), request.param(View.NAME).orElse(null), request);
    }

    private ServerResponse goOn(ServerRequest request) throws IOException {
        var form = Form.of(request);
        var asked = asked(form);
        var go = form.text("go");
        var objections = go.equals(NEXT) ? Objections.to(asked, Answers.of(form)) : List.<Objection>of();
        var shown = objections.isEmpty() && form.wish() == null ? destination(asked, go, form) : asked;
        var page = page(shown, form).because(objections);
        return pages.show(page, form.wish(), request);
    }

    /** Whoever has seen all answers once comes back to them from each. */
    private static Question destination(Question asked, String go, Form form) {
        return switch (go) {
            case NEXT, ANYWAY -> form.text("seen").isEmpty() ? asked.next() : Question.CHECK;
            case BACK -> asked.before();
            default -> Question.labelled(go).orElse(asked);
        };
    }

    private static Question asked(Form form) {
        return Question.labelled(form.text("at")).orElse(Question.STORY);
    }

    private ServerResponse handIn(ServerRequest request) throws IOException {
        var form = Form.of(request);
        if (form.wish() != null && form.text("receipt").isEmpty()) {
            return pages.show(page(Question.CHECK, form), form.wish(), request);
        }
        var page = switch (registration.of(form, keys.of(form), request)) {
            case Registration.Registered(var receipt) -> receiptPage(receipt, form);
            case Registration.Waiting(var pause) ->
                page(Question.CHECK, form)
                        .because(List.of(Objection.of("petition.wait")))
                        .after(pause);
            case Registration.Failed(var status, var message) ->
                page(Question.CHECK, form)
                        .because(List.of(Objection.of(message)))
                        .as(status);
        };
        return pages.show(page, form.wish(), request);
    }

    private Page receiptPage(Registration.Written written, Form form) {
        return Page.of(
                "receipt",
                Map.of(
                        "form", "/petition/receipt",
                        "given", form.text("mobile"),
                        "receipt", written.receipt(),
                        "json", written.json(),
                        "qr", QrCode.of(registration.lookupPage(written.receipt())),
                        "mobile", registration.masked(Answers.of(form))));
    }

    private Page page(Question question, Form form) {
        var answers = Answers.of(form);
        var model = new HashMap<String, Object>();
        model.put("form", question == Question.CHECK ? "/petition/receipt" : "/petition");
        model.put("question", question.label());
        model.put("page", question.page());
        model.put("pages", Question.IN_ORDER.size());
        model.put("answers", answers.written());
        model.put("together", answers.isTogether());
        model.put("key", keys.of(form));
        model.put("seen", question == Question.CHECK ? "yes" : form.text("seen"));
        model.put(
                "carried",
                Question.allFields().stream()
                        .filter(field -> !question.fields().contains(field))
                        .toList());
        return Page.of(question == Question.CHECK ? "check" : "question", model).kept();
    }
}
