package org.xinfang.kernel;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret on a receipt that, together with the number, shows a petitioner how the item stands.
 *
 * <p>Eight characters out of 32, none of which is taken for another: without 0, O, 1 and I. It is never derived from
 * the number, never stored as it is, and never printed by {@link #toString}.
 */
public record QueryCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{%d}".formatted(LENGTH));

    public QueryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a query code");
        }
    }

    /** A new code; {@code chance} must be a source that nobody can predict. */
    public static QueryCode draw(RandomGenerator chance) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new QueryCode(code.toString());
    }

    /** The code from what a person typed; empty for what can be nobody's code. */
    public static Optional<QueryCode> read(String typed) {
        return Optional.of(TypedText.plain(typed))
                .filter(code -> FORM.matcher(code).matches())
                .map(QueryCode::new);
    }

    /** For print and for reading aloud: {@code ABCD-EFGH}. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "QueryCode[redacted]";
    }
}
