package org.xinfang.platform.sealing;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The hash SM3 (GB/T 32905) and its keyed form, for chains and blind indexes. */
public final class Sm3 {

    public static final int LENGTH = 32;

    private Sm3() {}

    public static byte[] hash(byte[] data) {
        var digest = new SM3Digest();
        digest.update(data, 0, data.length);
        var hash = new byte[LENGTH];
        digest.doFinal(hash, 0);
        return hash;
    }

    public static String hex(byte[] data) {
        return HexFormat.of().formatHex(hash(data));
    }

    static byte[] keyed(byte[] key, byte[] data) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(data, 0, data.length);
        var tag = new byte[LENGTH];
        mac.doFinal(tag, 0);
        return tag;
    }
}
