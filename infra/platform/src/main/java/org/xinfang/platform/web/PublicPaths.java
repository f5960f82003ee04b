package org.xinfang.platform.web;

import java.util.List;

/** The paths of one service that need no token. Everything else is denied without one. */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }
}
