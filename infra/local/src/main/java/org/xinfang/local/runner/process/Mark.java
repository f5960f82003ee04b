package org.xinfang.local.runner.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.xinfang.local.runner.installation.PrivateFile;

/** What is written down about a running process: which one it is and what it was started as. */
public record Mark(String name, long pid, Birth birth, String fingerprint) {

    private static final String SUFFIX = ".pid";

    /** Whether this very process, not another with its number, is alive. */
    public boolean isAlive() {
        return Birth.of(pid).filter(birth::equals).isPresent();
    }

    public void write(Path folder) {
        new PrivateFile(file(folder, name))
                .write("pid=%d%nboot=%s%ntick=%d%nfingerprint=%s%n"
                        .formatted(pid, birth.boot(), birth.tick(), fingerprint));
    }

    public void erase(Path folder) {
        try {
            Files.deleteIfExists(file(folder, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when nothing is written, or when what is written cannot be read. */
    public static Optional<Mark> read(Path folder, String name) {
        var written = new Properties();
        try {
            written.load(new StringReader(Files.readString(file(folder, name))));
            return Optional.of(new Mark(
                    name,
                    Long.parseLong(written.getProperty("pid")),
                    new Birth(written.getProperty("boot", ""), Long.parseLong(written.getProperty("tick"))),
                    written.getProperty("fingerprint", "")));
        } catch (NoSuchFileException | NumberFormatException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }
}
