package org.xinfang.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.crypto.InvalidCipherTextException;

/** Sealing by SM4-GCM and HMAC-SM3 in software, with keys that the installation hands over at the start. */
final class SoftwareSealing implements Sealing {

    private static final int INDEX = 16;

    private final String current;
    private final Map<String, byte[]> wrapping;
    private final byte[] indexKey;
    private final SecureRandom chance;

    /** {@code wrapping} holds the current key and older ones, by which new keys are not wrapped any more. */
    SoftwareSealing(String current, Map<String, byte[]> wrapping, byte[] indexKey, SecureRandom chance) {
        this.current = current;
        this.wrapping = Map.copyOf(wrapping);
        this.indexKey = indexKey.clone();
        this.chance = chance;
    }

    @Override
    public DataKey newDataKey() {
        var key = random(Sm4Gcm.KEY);
        try {
            var nonce = random(Sm4Gcm.NONCE);
            return new DataKey(
                    current, joined(nonce, Sm4Gcm.seal(wrappingKey(current), nonce, wrappingBound(current), key)));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public Sealed seal(byte[] plain, DataKey key, String context) {
        var nonce = random(Sm4Gcm.NONCE);
        var unwrapped = unwrapped(key);
        try {
            return new Sealed(key, nonce, Sm4Gcm.seal(unwrapped, nonce, textBound(context), plain));
        } finally {
            Arrays.fill(unwrapped, (byte) 0);
        }
    }

    @Override
    public byte[] open(Sealed sealed, String context) {
        var unwrapped = unwrapped(sealed.key());
        try {
            return Sm4Gcm.open(unwrapped, sealed.nonce(), textBound(context), sealed.text());
        } catch (InvalidCipherTextException broken) {
            throw new SealBrokenException(
                    "%s was changed, or does not belong to %s".formatted(sealed, context), broken);
        } finally {
            Arrays.fill(unwrapped, (byte) 0);
        }
    }

    @Override
    public String blindIndex(String purpose, String value) {
        var key = Sm3.keyed(indexKey, ("xinfang.index.v1/" + purpose).getBytes(UTF_8));
        return HexFormat.of().formatHex(Sm3.keyed(key, value.getBytes(UTF_8)), 0, INDEX);
    }

    private byte[] unwrapped(DataKey key) {
        var wrapped = key.wrapped();
        if (wrapped.length <= Sm4Gcm.NONCE) {
            throw new SealBrokenException("%s is too short".formatted(key));
        }
        var nonce = Arrays.copyOf(wrapped, Sm4Gcm.NONCE);
        var text = Arrays.copyOfRange(wrapped, Sm4Gcm.NONCE, wrapped.length);
        try {
            return Sm4Gcm.open(wrappingKey(key.keyId()), nonce, wrappingBound(key.keyId()), text);
        } catch (InvalidCipherTextException broken) {
            throw new SealBrokenException(
                    "%s was changed, or wrapped by another key of that id".formatted(key), broken);
        }
    }

    private byte[] wrappingKey(String id) {
        var key = wrapping.get(id);
        if (key == null) {
            throw new SealBrokenException("The key '%s' is not here".formatted(id));
        }
        return key;
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static byte[] wrappingBound(String keyId) {
        return ("xinfang.key.v1/" + keyId).getBytes(UTF_8);
    }

    private static byte[] textBound(String context) {
        return ("xinfang.text.v1/" + context).getBytes(UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
