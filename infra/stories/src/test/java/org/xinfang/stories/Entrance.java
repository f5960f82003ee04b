package org.xinfang.stories;

import static org.xinfang.stories.County.eventually;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as somebody tries it who has read its own description. */
final class Entrance {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Entrance(URI gateway) {
        this.gateway = gateway;
    }

    /** One operation, with something in the place of every variable. */
    record Route(String method, String path) {}

    /** Every operation that the one description of the API tells of, but those of the public desk. */
    List<Route> staffRoutes() {
        // A service that was never asked before may take longer than the gateway waits.
        var document = eventually().until(this::description, whole -> !whole.has("x-missing"));
        var routes = new ArrayList<Route>();
        document.path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/api/public/"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Route(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().replaceAll("\\{[^}]+}", "990101")))
                        .forEach(routes::add));
        if (routes.size() < 15) {
            throw new AssertionError("Too few to be all: " + routes);
        }
        return routes;
    }

    private JsonNode description() throws Exception {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/docs")).build();
        return JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    /** The status of the answer. */
    int call(Route route, @Nullable String token) throws Exception {
        var request = HttpRequest.newBuilder(gateway.resolve(route.path()))
                .header("Content-Type", "application/json")
                .method(
                        route.method(),
                        route.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
