package org.xinfang.notification.register.mongo;

import org.bson.types.Binary;
import org.xinfang.platform.sealing.Sealed;
import org.xinfang.platform.sealing.Sealing;

/** Seals what this service keeps about people, each thing under a key of its own and bound to its place. */
public final class Vault {

    private static final String MOBILE = "mobile";

    private final Sealing sealing;

    public Vault(Sealing sealing) {
        this.sealing = sealing;
    }

    Binary seal(byte[] plain, String place) {
        return new Binary(sealing.seal(plain, sealing.newDataKey(), place).bytes());
    }

    byte[] open(Binary sealed, String place) {
        return sealing.open(Sealed.of(sealed.getData()), place);
    }

    /** Under which the notices to one number are found without the number being read. */
    public String index(String mobile) {
        return sealing.blindIndex(MOBILE, mobile);
    }
}
