package org.xinfang.intake.progress;

import java.util.Collection;
import java.util.Optional;

/** The texts of all opinions, kept sealed. */
public interface OpinionTexts {

    Optional<Opinion> find(String document);

    void keep(Collection<Opinion> opinions);

    void forget(Collection<String> documents);
}
