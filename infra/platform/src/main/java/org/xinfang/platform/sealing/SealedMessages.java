package org.xinfang.platform.sealing;

import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.platform.messaging.Announcement;
import org.xinfang.platform.messaging.Opening;

/** Messages on the sealed topics, bound to their topic and key. */
public final class SealedMessages {

    private final Sealing sealing;
    private final MessageCatalogue catalogue;

    public SealedMessages(Sealing sealing, MessageCatalogue catalogue) {
        this.sealing = sealing;
        this.catalogue = catalogue;
    }

    /** The message, sealed for the topic that its catalogue entry names. */
    public Announcement announce(String key, DataKey dataKey, Object message) {
        var topic = MessageCatalogue.topic(message);
        var sealed = sealing.seal(catalogue.write(message), dataKey, place(topic, key));
        return Announcement.sealed(topic, key, MessageCatalogue.name(message), sealed.bytes(), sealed.keyId());
    }

    /** How a subscription reads the bodies of that topic. */
    public Opening opening(String topic) {
        return (key, body) -> sealing.open(Sealed.of(body), place(topic, key));
    }

    private static String place(String topic, String key) {
        return topic + "/" + key;
    }
}
