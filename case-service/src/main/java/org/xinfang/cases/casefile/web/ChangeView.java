package org.xinfang.cases.casefile.web;

import org.xinfang.cases.casefile.CaseState;
import org.xinfang.cases.change.Change;

/** A case that has moved on, to those who look on. */
record ChangeView(String id, CaseState state, long version, String office) {

    static ChangeView of(Change change) {
        return new ChangeView(
                change.file().value(),
                change.state(),
                change.version(),
                change.office().value());
    }
}
