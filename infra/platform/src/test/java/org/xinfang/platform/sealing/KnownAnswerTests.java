package org.xinfang.platform.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** The published vectors of the algorithms. */
class KnownAnswerTests {

    private static final byte[] KEY = hex("0123456789abcdeffedcba9876543210");

    @Test
    void sm3HashesAbcAsTheStandardDoes() {
        assertThat(Sm3.hex("abc".getBytes(US_ASCII)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sm4EnciphersABlockAsTheStandardDoes() {
        var cipher = new SM4Engine();
        cipher.init(true, new KeyParameter(KEY));
        var block = new byte[16];

        cipher.processBlock(KEY, 0, block, 0);

        assertThat(block).isEqualTo(hex("681edf34d206965e86b3e94f536e4246"));
    }

    @Test
    void sm4InGaloisCounterModeSealsAsRfc8998Does() throws InvalidCipherTextException {
        var nonce = hex("00001234567800000000abcd");
        var bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        var plain = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        var text = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");

        assertThat(Sm4Gcm.seal(KEY, nonce, bound, plain)).isEqualTo(text);
        assertThat(Sm4Gcm.open(KEY, nonce, bound, text)).isEqualTo(plain);
    }

    @Test
    void keyedSm3AgreesWithOpenssl() {
        assertThat(Sm3.keyed("Jefe".getBytes(US_ASCII), "what do ya want for nothing?".getBytes(US_ASCII)))
                .isEqualTo(hex("2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
