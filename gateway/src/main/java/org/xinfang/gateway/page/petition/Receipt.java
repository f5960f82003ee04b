package org.xinfang.gateway.page.petition;

import java.util.List;
import java.util.Optional;
import org.xinfang.gateway.page.Bilingual;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.ItemNumber;
import org.xinfang.kernel.QueryCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the register gave for a petition. */
record Receipt(String number, String queryCode, List<Flag> flags) {

    /** What was missing or odd. */
    record Flag(String chinese, String english) {

        public Bilingual words() {
            return new Bilingual(chinese, english);
        }
    }

    /** Empty for what no register gave. */
    static Optional<Receipt> read(byte[] said, JsonMapper json) {
        try {
            var tree = json.readTree(said);
            var flags = tree.path("flags")
                    .valueStream()
                    .map(flag -> new Flag(
                            flag.path("chinese").asString(""),
                            flag.path("english").asString("")))
                    .toList();
            return Optional.of(new Receipt(
                            tree.path("number").asString(""),
                            tree.path("queryCode").asString(""),
                            flags))
                    .filter(Receipt::isGenuine);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private boolean isGenuine() {
        return ItemNumber.read(number) instanceof Decision.Accepted<ItemNumber>
                && QueryCode.read(queryCode).isPresent();
    }

    /** As it is read aloud and copied by hand. */
    public String groupedCode() {
        return new QueryCode(queryCode).grouped();
    }

    @Override
    public String toString() {
        return "Receipt[%s, redacted]".formatted(number);
    }
}
