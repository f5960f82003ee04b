package org.xinfang.cases.casefile.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.xinfang.cases.casefile.CaseRefusal;
import org.xinfang.cases.casefile.CaseStep;
import org.xinfang.kernel.Refusal;

/** The refusal of a step that was decided on an older version, naming who has done what since. */
record ChangedByAnother(List<CaseStep> since, Names names) implements Refusal {

    @Override
    public String name() {
        return CaseRefusal.CHANGED_BY_ANOTHER.name();
    }

    @Override
    public String chinese() {
        var steps = since.stream()
                .map(step -> "%s（%s）已%s"
                        .formatted(who(step), step.office(), step.kind().chinese()))
                .collect(joining("，", "", since.isEmpty() ? "" : "。"));
        return steps + CaseRefusal.CHANGED_BY_ANOTHER.chinese();
    }

    @Override
    public String english() {
        var steps = since.stream()
                .map(step -> "%s of %s: %s. "
                        .formatted(who(step), step.office(), step.kind().english()))
                .collect(joining());
        return steps + CaseRefusal.CHANGED_BY_ANOTHER.english();
    }

    private String who(CaseStep step) {
        var by = step.by();
        if (by == null) {
            return "系统";
        }
        var name = names.of(by);
        return name == null ? by.value() : name;
    }
}
