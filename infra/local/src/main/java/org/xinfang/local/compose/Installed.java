package org.xinfang.local.compose;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;
import org.xinfang.local.region.Region;
import org.xinfang.local.runner.installation.Places;
import org.xinfang.local.runner.installation.Secrets;

/** One installation: the folder that holds its settings and secrets, and what its {@code .env} says. */
public record Installed(Path folder, Properties said) {

    /** As it is mounted into the containers that see to it. */
    public static Installed here() {
        var folder = Path.of("/installation");
        var said = new Properties();
        try {
            said.load(new StringReader(Files.readString(folder.resolve("settings"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Installed(folder, said);
    }

    public Places places() {
        return new Containers("https://%s:%s".formatted(host(), said.getProperty("XINFANG_PORT")));
    }

    String host() {
        return said.getProperty("XINFANG_HOST");
    }

    /** The county's name as its authorities bear it: 清河县. */
    String county() {
        return said.getProperty("XINFANG_COUNTY");
    }

    /** Whether invented people, a simulated carrier and no limits belong to it. */
    public boolean isDemonstration() {
        return "yes".equals(said.getProperty("XINFANG_DEMO"));
    }

    public Secrets secrets() {
        return new Secrets(folder.resolve("secrets/secrets.properties"), new SecureRandom());
    }

    /** The key by which members of the replica set know each other, and which may do everything. */
    Path mongodKey() {
        return folder.resolve("config/mongod/key");
    }

    /** Its offices as far as they are known before the console knows them. */
    public Region region() {
        var own = folder.resolve("config/region/region.json");
        if (Files.exists(own)) {
            return Region.of(own);
        }
        return isDemonstration()
                ? Region.ofTheDemonstration()
                : new Region(said.getProperty("XINFANG_ROOT"), List.of(), List.of(), List.of());
    }
}
