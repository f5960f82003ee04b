package org.xinfang.local.runner;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.process.Part;

/**
 * What was asked for.
 *
 * @param only the one part meant; all when empty
 */
record Options(Optional<Part> only, boolean help) {

    static final String HELP = """
            infra/up              starts what does not run; what runs and is well is left alone
            infra/up --only NAME  starts this one anew
            infra/down            stops everything; the state in .xinfang stays
            infra/down --only NAME
            NAME is one of: %s
            Environment: XINFANG_HOME (state, .xinfang), XINFANG_MONGOD (a mongod of your own),
            XINFANG_PORT_GATEWAY=8080 and the like for every port, XINFANG_BUILD=none (start what is built).""".formatted(names());

    static Options of(String... arguments) {
        return switch (List.of(arguments)) {
            case List<String> none when none.isEmpty() -> new Options(Optional.empty(), false);
            case List<String> one when one.equals(List.of("--help")) -> new Options(Optional.empty(), true);
            case List<String> two
            when two.size() == 2 && two.getFirst().equals("--only") ->
                new Options(Optional.of(part(two.getLast())), false);
            case List<String> other ->
                throw new CannotStart("Not understood: %s. --help says what is.".formatted(String.join(" ", other)));
        };
    }

    private static Part part(String label) {
        return Part.ofLabel(label)
                .orElseThrow(() -> new CannotStart("There is no '%s'; there are: %s.".formatted(label, names())));
    }

    private static String names() {
        return Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(" "));
    }
}
