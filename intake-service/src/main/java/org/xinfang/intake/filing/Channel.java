package org.xinfang.intake.filing;

import java.util.Locale;
import java.util.Optional;
import org.xinfang.kernel.ItemNumber;

/** How a petition came in. */
public enum Channel {
    LETTER(ItemNumber.Kind.LETTER),
    VISIT(ItemNumber.Kind.VISIT),
    CALL(ItemNumber.Kind.CALL),
    WEB(ItemNumber.Kind.WEB);

    private final ItemNumber.Kind kind;

    Channel(ItemNumber.Kind kind) {
        this.kind = kind;
    }

    /** What its submissions are numbered as. */
    public ItemNumber.Kind kind() {
        return kind;
    }

    /** By our word, the office's word, or the national code. */
    static Optional<Channel> read(String said) {
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "LETTER", "来信", "100" -> Optional.of(LETTER);
            case "VISIT", "来访", "200" -> Optional.of(VISIT);
            case "CALL", "来电", "600" -> Optional.of(CALL);
            case "WEB", "网信", "网上", "300", "303" -> Optional.of(WEB);
            default -> Optional.empty();
        };
    }
}
