package org.xinfang.gateway.docs;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.xinfang.gateway.routing.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one OpenAPI document out of those of the services.
 *
 * <p>Components and operations carry the name of their service, always and not only where two would collide: what a
 * type is called must not depend on which services were up when somebody looked.
 */
public final class DocsMerge {

    private static final String COMPONENTS = "components";

    /** Named by operations and not by references; all services mean the same bearer token. */
    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final JsonMapper json;
    private final URI publicUrl;

    public DocsMerge(JsonMapper json, URI publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    ObjectNode merge(Map<Service, JsonNode> documents, Set<Service> missing) {
        var merged = frame(missing);
        documents.forEach((service, document) -> {
            if (document instanceof ObjectNode described) {
                add(merged, new ServiceDocs(service, described));
            }
        });
        return merged;
    }

    private ObjectNode frame(Set<Service> missing) {
        var merged = json.createObjectNode().put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "信访平台接口 · Xinfang API")
                .put("version", "1")
                .put("description", description(missing));
        merged.putArray("servers").addObject().put("url", publicUrl.toString());
        merged.putArray("tags");
        merged.putObject("paths");
        merged.putObject(COMPONENTS);
        if (!missing.isEmpty()) {
            var names = merged.putArray("x-missing");
            missing.forEach(service -> names.add(service.label()));
        }
        return merged;
    }

    private static String description(Set<Service> missing) {
        if (missing.isEmpty()) {
            return "全部服务的接口。 All services.";
        }
        var names = String.join(", ", missing.stream().map(Service::label).toList());
        return "以下服务暂未应答，其接口未列出：%s。 Not answering now, and so not listed: %s.".formatted(names, names);
    }

    private static void add(ObjectNode merged, ServiceDocs docs) {
        var own = docs.renamed();
        var paths = merged.withObject("/paths");
        own.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> paths.putIfAbsent(path.getKey(), path.getValue()));
        own.path("tags").forEach(tag -> merged.withArray("/tags").add(tag));
        for (var kind : own.path(COMPONENTS).properties()) {
            var all = merged.withObject("/" + COMPONENTS).withObject("/" + kind.getKey());
            kind.getValue().properties().forEach(component -> {
                var name = kind.getKey().equals(SECURITY_SCHEMES) ? component.getKey() : docs.named(component.getKey());
                all.putIfAbsent(name, component.getValue());
            });
        }
    }
}
