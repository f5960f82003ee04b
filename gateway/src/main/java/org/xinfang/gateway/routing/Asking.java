package org.xinfang.gateway.routing;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/** A request that can be taken back: the answer to it may have no end, and closing it alone would read on to that. */
final class Asking extends BasicClassicHttpRequest implements CancellableDependency {

    private final AtomicReference<@Nullable Cancellable> connection = new AtomicReference<>();
    private volatile boolean cancelled;

    Asking(String method, String target) {
        super(method, target);
    }

    @Override
    public void setDependency(Cancellable dependency) {
        connection.set(dependency);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public boolean cancel() {
        cancelled = true;
        var open = connection.getAndSet(null);
        return open != null && open.cancel();
    }
}
