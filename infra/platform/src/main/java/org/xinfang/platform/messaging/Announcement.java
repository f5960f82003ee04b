package org.xinfang.platform.messaging;

import org.jspecify.annotations.Nullable;
import org.xinfang.contracts.MessageCatalogue;

/**
 * What an event says to the outside, before it is given its place in the aggregate's history.
 *
 * @param keyId the key that sealed the body; absent for a body in clear
 */
public record Announcement(
        String topic,
        String key,
        String type,
        byte[] body,
        @Nullable String keyId) {

    /** A fact, on the topic its catalogue entry names. */
    public static Announcement fact(MessageCatalogue catalogue, String key, Object message) {
        return on(MessageCatalogue.topic(message), catalogue, key, message);
    }

    /** A message on a topic that its type alone does not name, such as an office's feed. */
    public static Announcement on(String topic, MessageCatalogue catalogue, String key, Object message) {
        return new Announcement(topic, key, MessageCatalogue.name(message), catalogue.write(message), null);
    }

    /** A body that only holders of the key can read. */
    public static Announcement sealed(String topic, String key, String type, byte[] sealed, String keyId) {
        return new Announcement(topic, key, type, sealed, keyId);
    }

    @Override
    public String toString() {
        return "Announcement[%s, %s, %d bytes]".formatted(topic, type, body.length);
    }
}
