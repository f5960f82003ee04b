package org.xinfang.local.runner.installation;

import java.nio.file.Path;

/** Where one installation keeps what it needs: the built platform on one side, its own state on the other. */
public record Installation(Path repository, Path home) {

    /** The repository is the working folder of the commands; {@code XINFANG_HOME} moves the state elsewhere. */
    public static Installation ofThisProcess() {
        var repository = Path.of(System.getProperty("xinfang.repository", "."))
                .toAbsolutePath()
                .normalize();
        var home = System.getenv("XINFANG_HOME");
        return new Installation(
                repository, home == null || home.isBlank() ? repository.resolve(".xinfang") : absolute(home));
    }

    public Path configuration() {
        return home.resolve("config");
    }

    /** What survives a restart: databases, topics, letters. */
    public Path data(String name) {
        return home.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return home.resolve("log").resolve(name + ".log");
    }

    /** Marks of the processes that run. */
    public Path marks() {
        return home.resolve("run");
    }

    public Path secrets() {
        return home.resolve("secrets").resolve("secrets.properties");
    }

    /** Built jars unpacked for a quick start; may be deleted at any time. */
    public Path unpacked(String name) {
        return home.resolve("app").resolve(name);
    }

    public Path logins() {
        return home.resolve("logins.csv");
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
