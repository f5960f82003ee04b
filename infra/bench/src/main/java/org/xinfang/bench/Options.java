package org.xinfang.bench;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * What the command was asked for.
 *
 * @param only the one measurement wanted; all when empty
 * @param round how long one round of one side lasts
 * @param rounds how often the two sides take turns
 * @param parallel petitions on their way at once
 */
record Options(String only, Duration round, int rounds, int parallel, boolean help) {

    static final String HELP = """
            infra/bench/run [--only accept|outbox|lifecycle] [--seconds N] [--rounds N] [--parallel N]
              --seconds   how long a round of one side lasts (default: 4)
              --rounds    how often the two sides of a comparison take turns (default: 3)
              --parallel  petitions on their way at once (default: 8)
            """;

    private static final Set<String> MEASUREMENTS = Set.of("accept", "outbox", "lifecycle");

    static Options of(String... arguments) {
        var options = new Options("", Duration.ofSeconds(4), 3, 8, false);
        var words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var word = words.next();
            try {
                options = switch (word) {
                    case "--help" -> options.withHelp();
                    case "--only" -> options.withOnly(words.next());
                    case "--seconds" -> options.withRound(Duration.ofSeconds(Integer.parseInt(words.next())));
                    case "--rounds" -> options.withRounds(Integer.parseInt(words.next()));
                    case "--parallel" -> options.withParallel(Integer.parseInt(words.next()));
                    default -> throw new CannotMeasure("There is no option %s; --help says what is.".formatted(word));
                };
            } catch (NoSuchElementException | NumberFormatException wrong) {
                throw new CannotMeasure("A value belongs after %s; --help says which.".formatted(word));
            }
        }
        return options;
    }

    boolean wants(String measurement) {
        return only.isEmpty() || only.equals(measurement);
    }

    private Options withHelp() {
        return new Options(only, round, rounds, parallel, true);
    }

    private Options withOnly(String value) {
        if (!MEASUREMENTS.contains(value)) {
            throw new CannotMeasure("There is no measurement %s; --help says which there are.".formatted(value));
        }
        return new Options(value, round, rounds, parallel, help);
    }

    private Options withRound(Duration value) {
        return new Options(only, value, rounds, parallel, help);
    }

    private Options withRounds(int value) {
        return new Options(only, round, value, parallel, help);
    }

    private Options withParallel(int value) {
        return new Options(only, round, rounds, value, help);
    }
}
