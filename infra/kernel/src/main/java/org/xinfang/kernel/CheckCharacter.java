package org.xinfang.kernel;

/**
 * The check character of ISO 7064 MOD 37,36: finds every single mistyped character and nearly every swapped pair.
 */
final class CheckCharacter {

    private static final int MODULUS = 36;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CheckCharacter() {}

    static char of(String body) {
        return ALPHABET.charAt((MODULUS + 1 - carried(body)) % MODULUS);
    }

    static boolean isRight(String whole) {
        var end = whole.length() - 1;
        return of(whole.substring(0, end)) == whole.charAt(end);
    }

    private static int carried(String body) {
        var product = MODULUS;
        for (int i = 0; i < body.length(); i++) {
            var sum = (product + ALPHABET.indexOf(body.charAt(i))) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return product;
    }
}
