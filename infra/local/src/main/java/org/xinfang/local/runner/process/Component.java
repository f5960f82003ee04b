package org.xinfang.local.runner.process;

import java.util.function.Supplier;

/**
 * A part of the platform as it is to run here.
 *
 * @param fingerprint equal for two that would run the same thing, so that a rebuild or a new setting is noticed
 * @param program made when its turn has come: it may lay out files first
 */
public record Component(Part part, String fingerprint, Supplier<Program> program, Health health) {

    public String name() {
        return part.label();
    }
}
