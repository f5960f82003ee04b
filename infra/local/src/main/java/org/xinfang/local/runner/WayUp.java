package org.xinfang.local.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.machine.Preflight;
import org.xinfang.local.runner.parts.Platform;
import org.xinfang.local.runner.process.Component;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.steps.Conductor;
import org.xinfang.local.runner.steps.Progress;
import org.xinfang.local.runner.steps.Step;

/** One start of the platform, from the first look at the machine to the logins on the screen. */
final class WayUp {

    private static final String TOPICS = "topics";
    private static final String REGION = "region";

    private final Platform platform;
    private final Progress progress;
    private final Optional<Part> only;
    private final List<Component> components;
    private final Launched launched;
    private final Stopping stopping;
    private final Turn turn;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean brokenOff = new AtomicBoolean();

    WayUp(Platform platform, Progress progress, Optional<Part> only, Turn turn) {
        this.turn = turn;
        this.platform = platform;
        this.progress = progress;
        this.only = only;
        this.components = platform.components().stream()
                .filter(component -> only.isEmpty() || only.get() == component.part())
                .toList();
        this.launched = new Launched(platform.installation());
        this.stopping = new Stopping(platform.installation(), progress);
    }

    /** Looks before anything is started. */
    void check() throws Exception {
        if (components.isEmpty()) {
            throw new CannotStart("There is nothing built to start: run infra/up without XINFANG_BUILD=none.");
        }
        var toStart = components.stream()
                .filter(component -> !stopping.runs(component.part()))
                .toList();
        new Preflight(platform.installation(), platform.ports()).check(toStart);
    }

    void go() throws Exception {
        var breakOff = new Thread(this::breakOff, "break-off");
        Runtime.getRuntime().addShutdownHook(breakOff);
        turn.begin();
        Thread.ofPlatform().daemon().name("progress").start(progress::watch);
        try {
            new Conductor(progress).perform(steps());
            over.set(true);
            new Summary(platform, progress).tell(only);
        } catch (Exception e) {
            fail(e);
        }
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var component : components) {
            var needs = component.part().needs().stream().map(Part::label);
            var leansOnKafka = component.part().needs().contains(Part.KAFKA);
            steps.add(new Step(
                    component.name(),
                    Stream.concat(needs, leansOnKafka ? Stream.of(TOPICS) : Stream.empty())
                            .toList(),
                    new Starting(component, platform.installation(), launched, only.isPresent())));
            if (component.part() == Part.KAFKA) {
                steps.add(new Step(TOPICS, List.of(Part.KAFKA.label()), platform::setUpBroker));
            }
        }
        if (only.isEmpty() && isWhole()) {
            var everybody = Arrays.stream(Part.values()).map(Part::label).toList();
            steps.add(new Step(REGION, everybody, platform::loadRegion));
        }
        return steps;
    }

    /** Without the letters' printer the platform is whole; with a service that is not built there is no region. */
    private boolean isWhole() {
        var present = components.stream().map(Component::part).toList();
        var missing = Arrays.stream(Part.values())
                .filter(part -> part != Part.PRINTER && !present.contains(part))
                .map(Part::label)
                .toList();
        if (!missing.isEmpty()) {
            progress.say(
                    "Not built, so not started: %s; the region is not loaded.".formatted(String.join(", ", missing)));
        }
        return missing.isEmpty();
    }

    /** What this start launched ends with it; what ran before runs on. */
    private void fail(Exception fault) throws Exception {
        if (brokenOff.get()) {
            return;
        }
        progress.say(new Complaint(fault).text());
        progress.say("Stopping what was started");
        stopping.stop(launched.end().stream().map(Component::part).toList());
        over.set(true);
        throw new CannotStart("The platform was not started.", fault);
    }

    /** Ctrl-C, or infra/down from elsewhere: nobody is left, whoever started them. */
    private void breakOff() {
        if (over.get()) {
            return;
        }
        brokenOff.set(true);
        launched.end();
        progress.say("Broken off: stopping everything");
        try {
            stopping.stop(Arrays.stream(Part.values()).filter(stopping::runs).toList());
            turn.close();
        } catch (Exception e) {
            progress.say(new Complaint(e).text());
        }
    }
}
