package org.xinfang.intake;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.xinfang.platform.sealing.Sealing;
import org.xinfang.platform.sealing.SealingSettings;

/** The keys of the installation that tests run on. */
public final class Sealings {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[16]);
    private static final String INDEX_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private Sealings() {}

    public static Sealing make() {
        return new SealingSettings("test", KEY, INDEX_KEY, Map.of()).sealing(new SecureRandom());
    }

    /** What a service is configured with. */
    public static Map<String, String> properties() {
        return Map.of(
                "xinfang.sealing.key-id", "test", "xinfang.sealing.key", KEY, "xinfang.sealing.index-key", INDEX_KEY);
    }
}
