package org.xinfang.gateway.docs;

import java.util.Set;
import java.util.regex.Pattern;
import org.xinfang.gateway.routing.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one service says of itself, on its way into the whole. */
record ServiceDocs(Service service, ObjectNode document) {

    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/([^/]+)(.*)");
    private static final Set<String> OPERATIONS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** A copy in which everything that has a name of its own carries the service's too. */
    ObjectNode renamed() {
        var copy = document.deepCopy();
        var security = copy.path("security");
        for (var path : copy.path("paths")) {
            for (var operation : path.properties()) {
                if (OPERATIONS.contains(operation.getKey()) && operation.getValue() instanceof ObjectNode described) {
                    rename(described, security);
                }
            }
        }
        redirect(copy);
        return copy;
    }

    /** {@code Submission} of the intake service becomes {@code IntakeSubmission}. */
    String named(String name) {
        return capital(service.label()) + capital(name);
    }

    private void rename(ObjectNode operation, JsonNode security) {
        if (operation.path("operationId").isString()) {
            operation.put(
                    "operationId",
                    service.label() + capital(operation.path("operationId").asString()));
        }
        // What holds for a whole service would be lost where another may differ.
        if (!security.isMissingNode() && !operation.has("security")) {
            operation.set("security", security.deepCopy());
        }
    }

    private void redirect(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(member -> {
                    if (member.getValue().isString()) {
                        object.put(member.getKey(), redirected(member.getValue().asString()));
                    } else {
                        redirect(member.getValue());
                    }
                });
            case ArrayNode array -> array.forEach(this::redirect);
            default -> {}
        }
    }

    private String redirected(String text) {
        var reference = REFERENCE.matcher(text);
        return reference.matches()
                ? "#/components/%s/%s%s".formatted(reference.group(1), named(reference.group(2)), reference.group(3))
                : text;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
