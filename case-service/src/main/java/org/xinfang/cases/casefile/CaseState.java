package org.xinfang.cases.casefile;

import java.util.Arrays;
import java.util.Optional;
import org.xinfang.cases.casefile.Case.Accepted;
import org.xinfang.cases.casefile.Case.Issued;
import org.xinfang.cases.casefile.Case.New;
import org.xinfang.cases.casefile.Case.Received;
import org.xinfang.cases.casefile.Case.Sent;
import org.xinfang.cases.casefile.Case.Served;
import org.xinfang.cases.casefile.Case.Signing;

/** The names of the states, for lists and screens. */
public enum CaseState {
    NEW("待分办", "waiting for dispatch"),
    SENT("待签收", "waiting to be signed for"),
    RECEIVED("已签收待告知", "signed for, waiting for acceptance"),
    ACCEPTED("办理中", "in handling"),
    SIGNING("待签发", "opinion waiting for signature"),
    ISSUED("待送达", "opinion issued, waiting to be served"),
    SERVED("已送达", "served");

    private final String chinese;
    private final String english;

    CaseState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public static CaseState of(Case file) {
        return switch (file) {
            case New _ -> NEW;
            case Sent _ -> SENT;
            case Received _ -> RECEIVED;
            case Accepted _ -> ACCEPTED;
            case Signing _ -> SIGNING;
            case Issued _ -> ISSUED;
            case Served _ -> SERVED;
        };
    }

    public static Optional<CaseState> read(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findAny();
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
