package org.xinfang.cases;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.xinfang.contracts.MessageCatalogue;
import org.xinfang.platform.sealing.SealedMessages;
import org.xinfang.platform.sealing.Sealing;
import org.xinfang.platform.sealing.SealingSettings;

/** The keys of the installation that tests run on. */
public final class Sealings {

    public static final Sealing SEALING = settings().sealing(new SecureRandom());
    public static final SealedMessages MESSAGES = new SealedMessages(SEALING, MessageCatalogue.standard());

    private Sealings() {}

    /** What a service is configured with. */
    static Map<String, String> properties() {
        var settings = settings();
        return Map.of(
                "xinfang.sealing.key-id", settings.keyId(),
                "xinfang.sealing.key", settings.key(),
                "xinfang.sealing.index-key", settings.indexKey());
    }

    private static SealingSettings settings() {
        var base64 = Base64.getEncoder();
        return new SealingSettings(
                "test", base64.encodeToString(new byte[16]), base64.encodeToString(new byte[32]), Map.of());
    }
}
