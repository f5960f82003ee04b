package org.xinfang.gateway.problem;

import java.io.IOException;

/** A trouble that shows itself only while a body is being read. */
public final class BodyRefused extends IOException {

    private final Trouble trouble;

    public BodyRefused(Trouble trouble) {
        super(trouble.english());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
