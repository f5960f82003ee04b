package org.xinfang.contracts.published;

import java.util.Map;
import java.util.TreeMap;
import org.xinfang.contracts.MessageCatalogue;

/** Every document that follows from the catalogue, by its path within the folder of documents. */
final class PublishedDocuments {

    private PublishedDocuments() {}

    static Map<String, String> all() {
        var documents = new TreeMap<String, String>();
        documents.put("events.md", new EventsPage().text());
        documents.put("asyncapi.yaml", new AsyncApi().text());
        var schemas = new Schemas();
        MessageCatalogue.entries()
                .forEach(entry -> documents.put("schemas/%s.json".formatted(entry.name()), schemas.of(entry)));
        return documents;
    }
}
