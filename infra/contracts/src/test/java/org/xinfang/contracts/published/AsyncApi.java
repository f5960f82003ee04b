package org.xinfang.contracts.published;

import static org.xinfang.contracts.published.Tree.each;
import static org.xinfang.contracts.published.Tree.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.contracts.MessageCatalogue.Entry;
import org.xinfang.contracts.Participant;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The platform's messages as an AsyncAPI 3.0 document, for tools. */
final class AsyncApi {

    private static final String HEAD = "# Generated from the catalogue in infra/contracts.\n";

    String text() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        return HEAD + new Yaml(options).dump(document());
    }

    private static Map<String, Object> document() {
        return map(
                "asyncapi", "3.0.0",
                "info",
                        map(
                                "title", "Xinfang",
                                "version", "1",
                                "description", "What the services of the petition platform tell each other."),
                "defaultContentType", "application/json",
                "channels", each(EventsPage.topics(), AsyncApi::id, AsyncApi::channel),
                "operations", operations(),
                "components",
                        map(
                                "messages",
                                each(MessageCatalogue.entries(), Entry::name, AsyncApi::message),
                                "schemas",
                                map("Headers", headers())));
    }

    private static Map<String, Object> channel(String topic) {
        var channel = map(
                "address",
                topic.replace("<office>", "{office}"),
                "messages",
                each(on(topic), Entry::name, entry -> reference("components/messages/" + entry.name())));
        if (topic.contains("<office>")) {
            channel.put("parameters", map("office", map("description", "The office's path with dots: 990101.zrzy")));
        }
        if (topic.contains(".sealed.")) {
            channel.put(
                    "bindings",
                    map(
                            "kafka",
                            map(
                                    "topicConfiguration",
                                    map("cleanup.policy", List.of("compact")),
                                    "bindingVersion",
                                    "0.5.0")));
        }
        return channel;
    }

    private static Map<String, Object> message(Entry entry) {
        var message = map("name", entry.name(), "summary", entry.meaning());
        if (entry.topic().contains(".sealed.")) {
            message.put("contentType", "application/octet-stream");
            message.put("description", "The body is sealed; the payload described here is what it holds.");
        }
        message.put("headers", reference("components/schemas/Headers"));
        message.put("payload", map("$ref", "./schemas/%s.json".formatted(entry.name())));
        message.put("bindings", map("kafka", map("key", map("type", "string"), "bindingVersion", "0.5.0")));
        return message;
    }

    private static Map<String, Object> operations() {
        var operations = new LinkedHashMap<String, Object>();
        for (var participant : Participant.all()) {
            for (var topic : EventsPage.topics()) {
                var said = on(topic).stream()
                        .filter(entry -> participant.says(entry.message()))
                        .toList();
                var heard = on(topic).stream()
                        .filter(entry -> participant.hears(entry.message()))
                        .toList();
                operation(participant, "send", topic, said, operations);
                operation(participant, "receive", topic, heard, operations);
            }
        }
        return operations;
    }

    private static void operation(
            Participant participant, String action, String topic, List<Entry> entries, Map<String, Object> operations) {
        if (!entries.isEmpty()) {
            operations.put(
                    "%s-%s-%s".formatted(participant.name(), action, id(topic)),
                    map(
                            "action",
                            action,
                            "channel",
                            reference("channels/" + id(topic)),
                            "tags",
                            List.of(map("name", participant.name())),
                            "messages",
                            entries.stream()
                                    .map(entry ->
                                            reference("channels/%s/messages/%s".formatted(id(topic), entry.name())))
                                    .toList()));
        }
    }

    private static Map<String, Object> headers() {
        var text = map("type", "string");
        return map(
                "type", "object",
                "required",
                        List.of(
                                "ce_specversion",
                                "ce_id",
                                "ce_type",
                                "ce_source",
                                "ce_time",
                                "ce_sequence",
                                "ce_correlation"),
                "properties",
                        map(
                                "ce_specversion", map("type", "string", "const", "1.0"),
                                "ce_id",
                                        map(
                                                "type",
                                                "string",
                                                "description",
                                                "<aggregate>#<sequence>, the same at every delivery"),
                                "ce_type", text,
                                "ce_source", text,
                                "ce_time", map("type", "string", "format", "date-time"),
                                "ce_sequence", map("type", "string", "pattern", "^[0-9]+$"),
                                "ce_correlation", text,
                                "ce_keyid", map("type", "string", "description", "The key that sealed the body"),
                                "traceparent", map("type", "string", "description", "W3C trace context")));
    }

    private static List<Entry> on(String topic) {
        return MessageCatalogue.entries().stream()
                .filter(entry -> entry.topic().equals(topic))
                .toList();
    }

    /** {@code submissions.v1} as a key of the document, where a dot reads as a path. */
    private static String id(String topic) {
        return topic.replace("<", "").replace(">", "").replace('.', '-');
    }

    private static Map<String, Object> reference(String to) {
        return map("$ref", "#/" + to);
    }
}
