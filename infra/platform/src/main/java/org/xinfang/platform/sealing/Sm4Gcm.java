package org.xinfang.platform.sealing;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The cipher SM4 (GB/T 32907) in Galois counter mode: reading it and believing it are one step. */
final class Sm4Gcm {

    static final int KEY = 16;
    static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Sm4Gcm() {}

    static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            return run(true, key, nonce, bound, plain);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("Sealing checks nothing", impossible);
        }
    }

    static byte[] open(byte[] key, byte[] nonce, byte[] bound, byte[] text) throws InvalidCipherTextException {
        return run(false, key, nonce, bound, text);
    }

    private static byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] bound, byte[] input)
            throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, bound));
        var output = new byte[cipher.getOutputSize(input.length)];
        var written = cipher.processBytes(input, 0, input.length, output, 0);
        written += cipher.doFinal(output, written);
        return written == output.length ? output : Arrays.copyOf(output, written);
    }
}
