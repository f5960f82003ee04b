package org.xinfang.platform.sealing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * An envelope: the wrapped key, the nonce and the sealed text with its tag.
 *
 * <p>Its bytes are a version, the key with its id, the nonce and the text; so lies it in documents and on topics.
 */
public record Sealed(DataKey key, byte[] nonce, byte[] text) {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;

    public Sealed {
        if (nonce.length != NONCE) {
            throw new IllegalArgumentException("Not a nonce: %d bytes".formatted(nonce.length));
        }
    }

    /** The key of the installation without which it stays closed; travels in a header too. */
    public String keyId() {
        return key.keyId();
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(1 + key.size() + NONCE + text.length);
        bytes.put(VERSION);
        key.put(bytes);
        return bytes.put(nonce).put(text).array();
    }

    public static Sealed of(byte[] bytes) {
        var source = ByteBuffer.wrap(bytes);
        try {
            if (source.get() != VERSION) {
                throw new IllegalArgumentException("Not an envelope of version " + VERSION);
            }
            var key = DataKey.take(source);
            var nonce = new byte[NONCE];
            source.get(nonce);
            var text = new byte[source.remaining()];
            source.get(text);
            return new Sealed(key, nonce, text);
        } catch (BufferUnderflowException cutOff) {
            throw new IllegalArgumentException("Not an envelope: too short", cutOff);
        }
    }

    /** The bytes where only text may stand, as in JSON. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    public static Sealed ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    @Override
    public String toString() {
        return "Sealed[%s, %d bytes]".formatted(keyId(), text.length);
    }
}
