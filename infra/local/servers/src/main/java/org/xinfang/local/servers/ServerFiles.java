package org.xinfang.local.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the build laid out for the servers in one checkout: the broker's jars and Keycloak's archive. */
public record ServerFiles(Path kafkaLibraries, Path keycloakArchive) {

    private static final String MODULE = "infra/local/artifacts";

    /** Those of the checkout whose top folder this is. */
    public static ServerFiles of(Path checkout) {
        var target = checkout.resolve(MODULE).resolve("target").toAbsolutePath();
        var files = new ServerFiles(target.resolve("kafka"), target.resolve("keycloak.zip"));
        if (!Files.isDirectory(files.kafkaLibraries()) || !Files.exists(files.keycloakArchive())) {
            throw new ServerFault("%s is not built; run: mvn -pl %s process-resources".formatted(target, MODULE));
        }
        return files;
    }

    /** Those of the checkout that we work in: the nearest folder above us that has the module. */
    public static ServerFiles here() {
        return of(checkout());
    }

    /** The top folder of the checkout that we work in. */
    public static Path checkout() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MODULE).resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new ServerFault(
                "There is no %s above %s".formatted(MODULE, Path.of("").toAbsolutePath()));
    }
}
