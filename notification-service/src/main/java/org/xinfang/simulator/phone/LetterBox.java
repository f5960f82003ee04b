package org.xinfang.simulator.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters as they were printed, or left in a folder where there is no printer. */
public final class LetterBox {

    /** A printer puts the number of its job before the name of the letter and writes it in small letters. */
    private static final Pattern NAME =
            Pattern.compile("(?:\\d+-)?([a-z]{2}\\d{19,23}[0-9a-z])-(n\\d+)-.*\\.pdf", Pattern.CASE_INSENSITIVE);

    private static final int MOST = 200;

    private final @Nullable Path folder;

    public LetterBox(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A letter, as far as its name tells. */
    record Letter(String file, String number, String kind, Instant at) {

        private static Letter of(String file, Instant at) {
            var name = NAME.matcher(file);
            return name.matches()
                    ? new Letter(file, name.group(1).toUpperCase(Locale.ROOT), kind(name.group(2)), at)
                    : new Letter(file, file, "信函 letter", at);
        }

        private static String kind(String code) {
            return switch (code.toUpperCase(Locale.ROOT)) {
                case "N2" -> "登记回执 receipt";
                case "N3" -> "受理告知书 acceptance";
                case "N4" -> "转送告知书 transfer";
                case "N13" -> "处理意见书 opinion";
                default -> "信函 letter";
            };
        }
    }

    List<Letter> newestFirst() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        var letters = new ArrayList<Letter>();
        try (var files = Files.newDirectoryStream(folder, "*.pdf")) {
            for (var file : files) {
                read(file).ifPresent(letters::add);
            }
        }
        letters.sort(
                Comparator.comparing(Letter::at).thenComparing(Letter::file).reversed());
        return letters.stream().limit(MOST).toList();
    }

    /** A letter may be taken away while the box is looked through. */
    private static Optional<Letter> read(Path file) throws IOException {
        try {
            return Optional.of(Letter.of(
                    String.valueOf(file.getFileName()),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** Only what lies in the box itself is looked at: a name that leads elsewhere leads nowhere. */
    Optional<byte[]> open(String name) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.newDirectoryStream(folder, "*.pdf")) {
            for (var file : files) {
                if (String.valueOf(file.getFileName()).equals(name)) {
                    return Optional.of(Files.readAllBytes(file));
                }
            }
        }
        return Optional.empty();
    }
}
