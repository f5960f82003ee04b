package org.xinfang.local.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The certificate that an installation makes for itself where it is given none, by Java's own tool. */
record Certificate(Path store, String password) {

    private static final String ALIAS = "gateway";

    void makeFor(String host) throws IOException, InterruptedException {
        if (Files.exists(store)) {
            return;
        }
        Files.createDirectories(store.resolve("..").normalize());
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "1825",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:%s,dns:localhost,ip:127.0.0.1".formatted(host),
                "-ext",
                "bc:c");
    }

    /** For whoever is to trust it. */
    void export(Path file) throws IOException, InterruptedException {
        keytool("-exportcert", "-rfc", "-file", file.toString());
    }

    /** The password goes in the environment, which no list of processes shows. */
    private void keytool(String... arguments) throws IOException, InterruptedException {
        var common = List.of(
                "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", "STORE", "-alias", ALIAS);
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = Stream.of(List.of(tool), List.of(arguments), common)
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STORE", password);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("No certificate could be made: " + said);
        }
    }
}
