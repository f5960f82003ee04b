package org.xinfang.platform.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * The key of one petition, wrapped: harmless without the key of the installation that wrapped it.
 *
 * @param keyId the key that wrapped it
 */
public record DataKey(String keyId, byte[] wrapped) {

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public DataKey {
        if (!isKeyId(keyId)) {
            throw new IllegalArgumentException("Not a key id: '%s'".formatted(keyId));
        }
        if (wrapped.length == 0 || wrapped.length > 255) {
            throw new IllegalArgumentException("Not a wrapped key: %d bytes".formatted(wrapped.length));
        }
    }

    static boolean isKeyId(String text) {
        return KEY_ID.matcher(text).matches();
    }

    /** The form in which it is kept beside what it seals. */
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(size());
        put(bytes);
        return bytes.array();
    }

    public static DataKey of(byte[] bytes) {
        var source = ByteBuffer.wrap(bytes);
        try {
            var key = take(source);
            if (source.hasRemaining()) {
                throw new IllegalArgumentException("Not a wrapped key: too long");
            }
            return key;
        } catch (BufferUnderflowException cutOff) {
            throw new IllegalArgumentException("Not a wrapped key: too short", cutOff);
        }
    }

    int size() {
        return 2 + keyId.length() + wrapped.length;
    }

    void put(ByteBuffer bytes) {
        bytes.put((byte) keyId.length()).put(keyId.getBytes(US_ASCII));
        bytes.put((byte) wrapped.length).put(wrapped);
    }

    static DataKey take(ByteBuffer bytes) {
        var keyId = new String(taken(bytes), US_ASCII);
        return new DataKey(keyId, taken(bytes));
    }

    @Override
    public String toString() {
        return "DataKey[%s]".formatted(keyId);
    }

    private static byte[] taken(ByteBuffer bytes) {
        var part = new byte[Byte.toUnsignedInt(bytes.get())];
        bytes.get(part);
        return part;
    }
}
