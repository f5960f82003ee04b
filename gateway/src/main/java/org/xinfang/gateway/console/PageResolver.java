package org.xinfang.gateway.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers every address of the console with its one page, so that a link, a bookmark and a reload lead where they say. */
final class PageResolver extends PathResourceResolver {

    private static final String PAGE = "index.html";

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file != null || isFile(path) ? file : super.getResource(PAGE, location);
    }

    /** What has an ending was meant to be a file, and a missing file is missing. */
    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
