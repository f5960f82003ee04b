package org.xinfang.local.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of a child process when we end. */
public enum Lifespan {

    /**
     * The kernel kills it when the thread that launched it ends, even by {@code kill -9}: launch it from a thread that
     * lives as long as the child is needed.
     */
    ENDS_WITH_US("/usr/bin/setpriv --pdeathsig KILL"),

    /** It goes on in a session of its own, which neither Ctrl-C nor a closed terminal reaches. */
    OUTLIVES_US("/usr/bin/setsid");

    private final String tool;

    Lifespan(String tool) {
        this.tool = tool;
    }

    /** The command under this lifespan. Both tools replace themselves by it, so the pid is the command's own. */
    List<String> of(List<String> command) {
        var prefix = List.of(tool.split(" "));
        return Files.isExecutable(Path.of(prefix.getFirst()))
                ? Stream.concat(prefix.stream(), command.stream()).toList()
                : command;
    }
}
