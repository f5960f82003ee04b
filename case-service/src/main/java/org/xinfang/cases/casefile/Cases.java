package org.xinfang.cases.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinfang.cases.casefile.CaseEvent.CaseOpened;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Outcome;

/** All cases. Whatever is decided here is stored and announced together, or not at all. */
public interface Cases {

    Optional<Read> find(CaseId id);

    /** Opens cases. Those that are open already stay as they are. */
    void open(List<Opening> openings);

    /** Puts {@code rule} to the case as it stands now and keeps what it answers. */
    <E extends CaseEvent> Outcome<E> decide(CaseId id, Cause cause, Function<Case, Decision<E>> rule);

    /** A case with everything that ever happened to it. */
    record Read(Case file, List<CaseStep> history) {

        public Read {
            history = List.copyOf(history);
        }
    }

    /** A case to be opened, and because of what. */
    record Opening(CaseOpened opened, Cause cause) {}
}
