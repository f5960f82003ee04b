package org.xinfang.local.runner;

import java.util.List;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.servers.ServerFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads when a start failed: the sentence, and of the log behind it what bears on the failure. */
record Complaint(Exception fault) {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 400;

    String text() {
        if (!(fault instanceof ServerFault) && !(fault instanceof CannotStart)) {
            return fault.toString();
        }
        var lines = String.valueOf(fault.getMessage()).lines().toList();
        var log = lines.stream().skip(1).flatMap(line -> said(line).stream()).toList();
        var shown = log.subList(Math.max(0, log.size() - MOST_LINES), log.size());
        return lines.getFirst() + "\n" + String.join("\n", shown);
    }

    /** Of a structured line its message, if it is an error; a plain line as it is, unless it is one of a stack trace. */
    private static List<String> said(String line) {
        if (!line.startsWith("{")) {
            return line.startsWith("\tat ") || line.isBlank() ? List.of() : List.of(shortened(line));
        }
        try {
            var entry = JsonMapper.shared().readTree(line);
            return line.contains("ERROR")
                    ? entry.path("message")
                            .asString("")
                            .lines()
                            .map(Complaint::shortened)
                            .toList()
                    : List.of();
        } catch (JacksonException torn) {
            return List.of();
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }
}
