package org.xinfang.local.runner.process;

import java.time.Duration;
import org.xinfang.local.servers.ChildProcess;
import org.xinfang.local.servers.Server;

/** Something that can be launched once and waited for. */
public interface Program {

    /** Starts the process and returns its number at once. */
    long launch();

    /** Returns when it does its work; throws with the end of its log when it does not in time. */
    void awaitReady();

    static Program of(Server server) {
        return new Program() {
            @Override
            public long launch() {
                server.launch();
                return server.pid();
            }

            @Override
            public void awaitReady() {
                server.awaitReady();
            }
        };
    }

    static Program of(ChildProcess process, Health health, Duration atMost) {
        return new Program() {
            @Override
            public long launch() {
                process.launch();
                return process.pid();
            }

            @Override
            public void awaitReady() {
                process.awaitReady(atMost, health);
            }
        };
    }
}
