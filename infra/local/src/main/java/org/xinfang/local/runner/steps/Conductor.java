package org.xinfang.local.runner.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Performs steps, each as soon as what it needs is done, beside each other where they do not need one another. */
public record Conductor(Progress progress) {

    /** Returns when all are done; at the first that fails the others are interrupted and its failure is thrown. */
    public void perform(List<Step> steps) throws Exception {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("step-", 0).factory())) {
            var failed = new CompletableFuture<Void>();
            var all = begin(steps, threads, failed);
            try {
                CompletableFuture.anyOf(failed, all).join();
            } catch (CompletionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }

    private CompletableFuture<Void> begin(List<Step> steps, ExecutorService threads, CompletableFuture<Void> failed) {
        Map<String, CompletableFuture<Void>> done = new HashMap<>();
        for (var step : steps) {
            var needs = step.needs().stream().filter(done::containsKey).map(done::get);
            var whole = CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                    .thenRunAsync(() -> perform(step, failed), threads);
            done.put(step.name(), whole);
        }
        return CompletableFuture.allOf(done.values().toArray(CompletableFuture[]::new));
    }

    private void perform(Step step, CompletableFuture<Void> failed) {
        progress.begins(step.name());
        try {
            progress.ends(step.name(), step.work().perform());
        } catch (Exception e) {
            failed.completeExceptionally(e);
            throw new CompletionException(e);
        }
    }
}
