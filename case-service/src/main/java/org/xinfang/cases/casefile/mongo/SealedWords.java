package org.xinfang.cases.casefile.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.xinfang.platform.sealing.Sealed;
import org.xinfang.platform.sealing.Sealing;

/**
 * What people wrote, sealed where it is stored and bound to that place.
 *
 * <p>Every envelope carries its own wrapped key: whoever throws the envelope away has thrown the key away.
 */
public final class SealedWords {

    private final Sealing sealing;

    public SealedWords(Sealing sealing) {
        this.sealing = sealing;
    }

    Binary seal(String place, String words) {
        return new Binary(
                sealing.seal(words.getBytes(UTF_8), sealing.newDataKey(), place).bytes());
    }

    String open(String place, Binary sealed) {
        return new String(sealing.open(Sealed.of(sealed.getData()), place), UTF_8);
    }

    Binary sealAll(String place, Document words) {
        return seal(place, words.toJson());
    }

    Document openAll(String place, Binary sealed) {
        return Document.parse(open(place, sealed));
    }

    /** What is absent stays absent. */
    @Nullable
    Binary sealIfAny(String place, @Nullable String words) {
        return words == null ? null : seal(place, words);
    }

    @Nullable
    String openIfAny(String place, @Nullable Binary sealed) {
        return sealed == null ? null : open(place, sealed);
    }
}
