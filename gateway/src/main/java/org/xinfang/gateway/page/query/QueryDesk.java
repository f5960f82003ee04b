package org.xinfang.gateway.page.query;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.xinfang.gateway.entrance.Rates;
import org.xinfang.gateway.page.Form;
import org.xinfang.gateway.page.Objection;
import org.xinfang.gateway.page.Page;
import org.xinfang.gateway.page.Pages;
import org.xinfang.gateway.page.View;
import org.xinfang.gateway.page.query.PublicDesk.Given;
import org.xinfang.gateway.page.query.PublicDesk.Refused;
import org.xinfang.gateway.routing.Messenger;
import tools.jackson.databind.json.JsonMapper;

/** Says how a petition stands to whoever has number and query code, and takes the rating. Nothing of it is kept. */
public final class QueryDesk {

    private final Pages pages;
    private final PublicDesk desk;

    public QueryDesk(Pages pages, Messenger intake, Rates rates, JsonMapper json) {
        this.pages = pages;
        this.desk = new PublicDesk(intake, rates, json);
    }

    public RouterFunction<ServerResponse> routes() {
        return route().GET("/query", this::ask)
                .POST("/query", this::lookUp)
                .POST("/query/rating", this::rate)
                .GET(
                        "/query/rating",
                        _ -> ServerResponse.seeOther(URI.create("/query")).build())
                .build();
    }

    /** The letters' QR code brings the number; a code has no place in an address. */
    private ServerResponse ask(ServerRequest request) {
        var ticket = new Ticket(request.param("number").orElse(""), "");
        return pages.show(question(ticket), request.param(View.NAME).orElse(null), request);
    }

    private ServerResponse lookUp(ServerRequest request) throws IOException {
        var form = Form.of(request);
        var ticket = Ticket.of(form);
        // Whoever has typed nothing yet and only wishes to see the page otherwise has made no mistake.
        if (form.wish() != null && form.text("shown").isEmpty()) {
            return pages.show(question(ticket), form.wish(), request);
        }
        return pages.show(admitted(ticket, request, List.of(), form), form.wish(), request);
    }

    private ServerResponse rate(ServerRequest request) throws IOException {
        var form = Form.of(request);
        var ticket = Ticket.of(form);
        var missing = missing(form);
        var page = missing.isEmpty() && ticket.objections().isEmpty()
                ? rated(ticket, form, request)
                : admitted(ticket, request, missing, form);
        return pages.show(page, null, request);
    }

    private static List<Objection> missing(Form form) {
        var missing = new ArrayList<Objection>();
        for (var rated : List.of("office", "unit")) {
            if (form.text(rated).isEmpty()) {
                missing.add(Objection.to(rated + "-SATISFIED", "rating.missing." + rated));
            }
        }
        return missing;
    }

    private Page rated(Ticket ticket, Form form, ServerRequest request) {
        var pause = desk.pause(ticket, request);
        if (!pause.isZero()) {
            return question(ticket).because(List.of(Objection.of("query.wait"))).after(pause);
        }
        var given = desk.rate(ticket, new Standing.Rating(form.text("office"), form.text("unit")), request);
        return given instanceof Refused<Standing.Rating> refused
                ? standing(ticket, request, List.of(refused.objection()), form)
                : standing(ticket, request, List.of(), Form.empty());
    }

    private Page admitted(Ticket ticket, ServerRequest request, List<Objection> objections, Form form) {
        var wrong = ticket.objections();
        if (!wrong.isEmpty()) {
            return question(ticket).because(wrong);
        }
        var pause = desk.pause(ticket, request);
        return pause.isZero()
                ? standing(ticket, request, objections, form)
                : question(ticket).because(List.of(Objection.of("query.wait"))).after(pause);
    }

    private Page standing(Ticket ticket, ServerRequest request, List<Objection> objections, Form form) {
        return switch (desk.standing(ticket, request)) {
            case Given<Standing>(var standing) -> page(ticket, standing, form).because(objections);
            case Refused<Standing>(var status, var objection) ->
                question(ticket).because(List.of(objection)).as(status);
        };
    }

    private static Page page(Ticket ticket, Standing standing, Form form) {
        var model = new HashMap<String, Object>();
        model.put("form", "/query");
        model.put("ticket", ticket);
        model.put("standing", standing);
        model.put("office", form.text("office"));
        model.put("unit", form.text("unit"));
        return Page.of("standing", model).as(HttpStatus.OK);
    }

    private static Page question(Ticket ticket) {
        var model = new HashMap<String, Object>();
        model.put("form", "/query");
        model.put("ticket", ticket);
        return Page.of("query", model);
    }
}
