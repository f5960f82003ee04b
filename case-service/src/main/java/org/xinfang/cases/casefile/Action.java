package org.xinfang.cases.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Decision.Accepted;
import org.xinfang.kernel.Decision.Refused;
import org.xinfang.kernel.Officer;

/**
 * A command that falls to an officer, and why it cannot be given now, if it cannot.
 *
 * @param forbidden absent when the command may be given now
 */
public record Action(Command command, @Nullable CaseRefusal forbidden) {

    /**
     * The commands that fall to this officer and whose turn it is, or whose turn it would be if the law or a rule of the
     * house did not forbid it. The same rules are asked that decide when the command comes.
     */
    public static List<Action> of(Case file, Officer by) {
        return Arrays.stream(Command.values())
                .flatMap(command -> action(command, file, by))
                .toList();
    }

    private static Stream<Action> action(Command command, Case file, Officer by) {
        return switch (command.asked(file, by)) {
            case Accepted<? extends Case> _ -> Stream.of(new Action(command, null));
            case Refused<? extends Case>(CaseRefusal reason)
            when reason.kind() == CaseRefusal.Kind.NOT_NOW -> Stream.of(new Action(command, reason));
            case Refused<? extends Case> _ -> Stream.empty();
        };
    }
}
