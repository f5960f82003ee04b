package org.xinfang.gateway.page;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Where everybody begins. */
public final class Home {

    private final Pages pages;

    public Home(Pages pages) {
        this.pages = pages;
    }

    public RouterFunction<ServerResponse> routes() {
        return route(
                methods(HttpMethod.GET, HttpMethod.HEAD).and(path("/")),
                request -> pages.show(
                        Page.of("home", Map.of()).kept(),
                        request.param(View.NAME).orElse(null),
                        request));
    }
}
