package org.xinfang.local.runner;

import java.util.Optional;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.parts.Platform;
import org.xinfang.local.runner.process.Part;
import org.xinfang.local.runner.steps.Progress;

/** What a person needs to know once everything is well: where to look and how to log in. */
record Summary(Platform platform, Progress progress) {

    void tell(Optional<Part> only) {
        if (only.isPresent()) {
            return;
        }
        var logins = platform.logins();
        var file = platform.installation().logins();
        new PrivateFile(file).write(logins.csv());
        var ports = platform.ports();
        progress.say("");
        progress.say("Xinfang is up after %.0f s.".formatted(progress.seconds()));
        progress.say("  Platform           " + ports.publicUrl());
        progress.say("  API                " + ports.publicUrl() + "/api/docs");
        progress.say("  Phone of the demo  " + ports.url(Port.SMS_PAGE) + "/ (SMS and letters as they arrive)");
        progress.say("  Letters            " + platform.letters());
        progress.say(
                "  Logs               " + platform.installation().log("case").getParent());
        progress.say("");
        progress.say("  Login            Password           Who");
        logins.table().forEach(progress::say);
        progress.say("  All %d logins are in %s; officer.NAME and leader.NAME exist for every township and department."
                .formatted(logins.region().people().size(), file));
        progress.say("  infra/down stops everything.");
    }
}
