package org.xinfang.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What OpenAPI says of a service beyond its signatures: what is always there, and how it says no. */
final class Described implements OpenApiCustomizer, ModelConverter {

    private static final String PROBLEM = "Problem";
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    /** What every refusal and every fault looks like; {@code field} names where the refused input stands. */
    record Problem(
            URI type,
            String title,
            int status,
            String detail,
            String detailEn,
            @Nullable String correlation,
            @Nullable String field) {}

    /** The address is the gateway's, so none of a service's own is told. */
    static OpenAPI of(String service) {
        return new OpenAPI()
                .info(new Info().title("Xinfang " + service).version("1"))
                .components(new Components())
                .addServersItem(new Server().url("/"));
    }

    @Override
    public void customise(OpenAPI document) {
        var components = document.getComponents();
        ModelConverters.getInstance(true).read(Problem.class).forEach(components::addSchemas);
        var content = new Content()
                .addMediaType(
                        "application/problem+json", new MediaType().schema(new Schema<>().$ref(REFERENCE + PROBLEM)));
        components.addResponses(
                PROBLEM, new ApiResponse().description("Why not").content(content));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(Described::maySayNo);
    }

    private static void maySayNo(Operation operation) {
        var answers = new ApiResponses();
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answers.put(status, asJson(answer));
            }
        });
        answers.addApiResponse(ApiResponses.DEFAULT, new ApiResponse().$ref(PROBLEM));
        operation.setResponses(answers);
    }

    private static ApiResponse asJson(ApiResponse answer) {
        var content = answer.getContent();
        var anything = content == null ? null : content.remove("*/*");
        return anything == null ? answer : answer.content(content.addMediaType("application/json", anything));
    }

    /**
     * Of a record everything is there but what is {@link Nullable}. A choice is told with what it is chosen of, for there
     * are many kinds and states.
     */
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (raw.isEnum() && raw.getDeclaringClass() != null) {
            type.setName(raw.getDeclaringClass().getSimpleName() + raw.getSimpleName());
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && raw.isRecord()) {
            complete(schema.get$ref() == null ? schema : defined(schema.get$ref(), raw, context), raw);
        }
        return schema;
    }

    private static void complete(Schema<?> model, Class<?> type) {
        model.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(each -> !isNullable(each))
                .map(RecordComponent::getName)
                .sorted()
                .toList());
    }

    /** Two types of one name would silently become one. */
    private Schema<?> defined(String reference, Class<?> type, ModelConverterContext context) {
        var other = named.putIfAbsent(reference, type);
        if (other != null && other != type) {
            throw new IllegalStateException("%s and %s have one name".formatted(type, other));
        }
        return Objects.requireNonNull(context.getDefinedModels().get(reference.substring(REFERENCE.length())));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
