package org.xinfang.platform.sealing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of the installation. Only the services that read personal data are given them.
 *
 * @param keyId names the key in every envelope
 * @param key 16 bytes in base64, by which new data keys are wrapped
 * @param indexKey 32 bytes in base64, from which the keys of blind indexes are derived; never changed
 * @param previous older keys by id, kept for opening
 */
@ConfigurationProperties("xinfang.sealing")
public record SealingSettings(
        @DefaultValue("") String keyId,
        @DefaultValue("") String key,
        @DefaultValue("") String indexKey,
        @DefaultValue Map<String, String> previous) {

    private static final int INDEX_KEY = 32;

    public SealingSettings {
        previous = Map.copyOf(previous);
        if (!DataKey.isKeyId(keyId) || previous.containsKey(keyId)) {
            throw new IllegalArgumentException(
                    "xinfang.sealing.key-id: letters, digits, '.', '_' and '-', and none of the previous ids");
        }
    }

    /** Sealing in software by these keys. */
    public Sealing sealing(SecureRandom chance) {
        var wrapping = new HashMap<String, byte[]>();
        previous.forEach((id, older) -> wrapping.put(id, decoded("previous." + id, older, Sm4Gcm.KEY)));
        wrapping.put(keyId, decoded("key", key, Sm4Gcm.KEY));
        return new SoftwareSealing(keyId, wrapping, decoded("index-key", indexKey, INDEX_KEY), chance);
    }

    @Override
    public String toString() {
        return "SealingSettings[%s, redacted]".formatted(keyId);
    }

    /** The decoder's own complaint would print a part of the key. */
    private static byte[] decoded(String name, String base64, int length) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw wrong(name, length);
        }
        if (bytes.length != length) {
            throw wrong(name, length);
        }
        return bytes;
    }

    private static IllegalArgumentException wrong(String name, int length) {
        return new IllegalArgumentException("xinfang.sealing.%s is not %d bytes in base64".formatted(name, length));
    }
}
