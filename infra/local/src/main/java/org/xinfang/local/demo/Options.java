package org.xinfang.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.xinfang.local.runner.installation.Ports;

/** What the command was asked for. */
record Options(Path file, int limit, boolean json, int parallel, URI gateway, Path logins, Optional<Path> authority) {

    static final String USAGE = """
            infra/demo [--file FILE.csv] [--limit N] [--parallel N] [--json] [--gateway URL] [--logins FILE]
                       [--ca FILE.pem]
              --file      petitions with the columns title, detail, reply (default: invented ones of the demonstration)
              --limit     how many of them (default: all)
              --parallel  how many at once (default: 8)
              --ca        who vouches for the platform, where it has a certificate of its own
              --json      the last line is one JSON object
            """;

    static Options read(List<String> words, Path repository, Path home) {
        var file = repository.resolve("infra/local/src/main/resources/petitions-990101.csv");
        var options = new Options(
                file,
                Integer.MAX_VALUE,
                false,
                8,
                URI.create(Ports.of(System::getenv).publicUrl()),
                home.resolve("logins.csv"),
                Optional.empty());
        var rest = words.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            try {
                options = switch (word) {
                    case "--file" -> options.withFile(Path.of(rest.next()));
                    case "--limit" -> options.withLimit(Integer.parseInt(rest.next()));
                    case "--parallel" -> options.withParallel(Integer.parseInt(rest.next()));
                    case "--gateway" -> options.withGateway(URI.create(rest.next()));
                    case "--logins" -> options.withLogins(Path.of(rest.next()));
                    case "--ca" -> options.withAuthority(Path.of(rest.next()));
                    case "--json" -> options.withJson();
                    default -> throw new IllegalArgumentException("There is no option " + word);
                };
            } catch (NoSuchElementException | NumberFormatException wrong) {
                throw new IllegalArgumentException("A value belongs after " + word, wrong);
            }
        }
        return options;
    }

    private Options withFile(Path value) {
        return new Options(value, limit, json, parallel, gateway, logins, authority);
    }

    private Options withLimit(int value) {
        return new Options(file, value, json, parallel, gateway, logins, authority);
    }

    private Options withParallel(int value) {
        return new Options(file, limit, json, value, gateway, logins, authority);
    }

    private Options withGateway(URI value) {
        return new Options(file, limit, json, parallel, value, logins, authority);
    }

    private Options withLogins(Path value) {
        return new Options(file, limit, json, parallel, gateway, value, authority);
    }

    private Options withAuthority(Path value) {
        return new Options(file, limit, json, parallel, gateway, logins, Optional.of(value));
    }

    private Options withJson() {
        return new Options(file, limit, true, parallel, gateway, logins, authority);
    }
}
