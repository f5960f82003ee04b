package org.xinfang.gateway.page.petition;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.xinfang.gateway.page.Form;

/**
 * The keys under which petitions are registered once, however often the button is pressed or the page is loaded again.
 */
final class RequestKeys {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    private static final int BYTES = 16;

    private final RandomGenerator chance;

    /** {@code chance} must be a source that nobody can predict: the key also opens the receipt. */
    RequestKeys(RandomGenerator chance) {
        this.chance = chance;
    }

    /** The one that came with the form; a new one where the form begins. */
    String of(Form form) {
        var given = form.text("key");
        if (KEY.matcher(given).matches()) {
            return given;
        }
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
