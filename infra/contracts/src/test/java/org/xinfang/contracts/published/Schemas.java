package org.xinfang.contracts.published;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.MessageCatalogue.Entry;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of each message. Fields not named in it are allowed: a reader reads past them. */
final class Schemas {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SchemaGenerator generator = generator();

    String of(Entry entry) {
        var schema = PRETTY.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://xinfang.example/schemas/%s.json".formatted(entry.name()))
                .put("title", entry.name())
                .put("description", entry.meaning());
        ObjectNode generated = generator.generateSchema(entry.message());
        generated.remove("$schema");
        schema.setAll(generated);
        return PRETTY.writeValueAsString(schema) + "\n";
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.STANDARD_FORMATS);
        builder.forTypesInGeneral().withPropertySorter((_, _) -> 0);
        builder.forFields().withNullableCheck(Schemas::isNullable).withRequiredCheck(field -> !isNullable(field));
        return new SchemaGenerator(builder.build());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
