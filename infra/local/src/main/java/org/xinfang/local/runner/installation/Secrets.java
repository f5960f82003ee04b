package org.xinfang.local.runner.installation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The secrets of this one installation: made when first asked for, kept in a file of its owner, the same ever after.
 *
 * <p>They are never printed as a whole and {@link #toString} shows none.
 */
public final class Secrets {

    /** Without the letters and digits that are mistaken for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 16;

    private final Path file;
    private final SecureRandom chance;
    private final TreeMap<String, String> known = new TreeMap<>();

    public Secrets(Path file, SecureRandom chance) {
        this.file = file;
        this.chance = chance;
        load();
    }

    /** A password a person can type. */
    public String password(String name) {
        return secret(name, () -> word(chance));
    }

    /** Key material in base64. */
    public String key(String name, int bytes) {
        return secret(name, () -> {
            var key = new byte[bytes];
            chance.nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        });
    }

    private synchronized String secret(String name, Supplier<String> made) {
        var secret = known.get(name);
        if (secret == null) {
            secret = made.get();
            known.put(name, secret);
            save();
        }
        return secret;
    }

    /** A password that is kept nowhere. */
    public static String word(SecureRandom chance) {
        var word = new StringBuilder(PASSWORD_LENGTH);
        for (var i = 0; i < PASSWORD_LENGTH; i++) {
            word.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        var stored = new Properties();
        try {
            stored.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stored.stringPropertyNames().forEach(name -> known.put(name, stored.getProperty(name)));
    }

    private void save() {
        var text = new StringBuilder("# Secrets of this installation. Lose them and its sealed data cannot be read.\n");
        known.forEach(
                (name, secret) -> text.append(name).append('=').append(secret).append('\n'));
        new PrivateFile(file).write(text.toString());
    }

    @Override
    public String toString() {
        return "Secrets[%d, redacted]".formatted(known.size());
    }
}
