package org.xinfang.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands stories the one platform that is started for all of them, and the county that works on it. */
final class OnAWholePlatform implements ParameterResolver {

    private static final Namespace STORIES = Namespace.create(OnAWholePlatform.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == OwnPlatform.class || type == County.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(STORIES);
        var platform = store.computeIfAbsent(OwnPlatform.class, _ -> OwnPlatform.start(), OwnPlatform.class);
        return parameter.getParameter().getType() == OwnPlatform.class
                ? platform
                : store.computeIfAbsent(County.class, _ -> county(platform), County.class);
    }

    private static County county(OwnPlatform platform) {
        try {
            return County.on(platform);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
