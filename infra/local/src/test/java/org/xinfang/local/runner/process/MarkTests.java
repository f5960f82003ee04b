package org.xinfang.local.runner.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.local.servers.ChildProcess;
import org.xinfang.local.servers.Lifespan;

class MarkTests {

    @TempDir
    private Path folder;

    @Test
    void aRunningProcessIsRecognisedByItsMark() throws Exception {
        mark(sleeper().pid()).write(folder);

        var found = Mark.read(folder, "case").orElseThrow();

        assertThat(found.isAlive()).isTrue();
        new Session(found).end(Duration.ofSeconds(5));
        assertThat(found.isAlive()).isFalse();
    }

    @Test
    void anotherProcessWithItsNumberIsAStranger() throws Exception {
        var sleeper = sleeper();
        var ofAnEarlierOne = new Mark("case", sleeper.pid(), new Birth(Birth.thisBoot(), 1), "");
        var ofAnEarlierBoot = new Mark(
                "case",
                sleeper.pid(),
                new Birth("another", mark(sleeper.pid()).birth().tick()),
                "");

        assertThat(ofAnEarlierOne.isAlive()).isFalse();
        assertThat(ofAnEarlierBoot.isAlive()).isFalse();
        new Session(ofAnEarlierOne).end(Duration.ZERO);
        new Session(ofAnEarlierBoot).end(Duration.ZERO);
        assertThat(sleeper.isAlive()).isTrue();
        sleeper.kill();
    }

    @Test
    void whatAKilledLeaderLeftBehindIsEndedToo() throws Exception {
        var leader = child("sh", "-c", "sleep 600 & sleep 601 & wait");
        var mark = mark(leader.pid());
        while (ProcessHandle.of(leader.pid()).orElseThrow().children().count() < 2) {
            Thread.sleep(Duration.ofMillis(10));
        }
        leader.kill();

        var session = new Session(mark);
        assertThat(session.isOver()).isFalse();
        session.end(Duration.ofSeconds(5));
        assertThat(session.isOver()).isTrue();
    }

    @Test
    void aTornMarkIsNoMark() throws IOException {
        Files.writeString(folder.resolve("case.pid"), "pid=");

        assertThat(Mark.read(folder, "case")).isEmpty();
    }

    @Test
    void aProgramsNameMayHoldBracketsAndBlanks() {
        var stat = Stat.parse("4242 (a (b) c) S 1 4242 4200 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 98765 1 2");

        assertThat(stat).isEqualTo(new Stat(false, 4200, 98_765));
    }

    private ChildProcess sleeper() {
        return child("sleep", "600");
    }

    private ChildProcess child(String... command) {
        var child = new ChildProcess("child", List.of(command), Map.of(), folder.resolve("log"), Lifespan.OUTLIVES_US);
        child.launch();
        return child;
    }

    private static Mark mark(long pid) {
        return new Mark("case", pid, Birth.of(pid).orElseThrow(), "");
    }
}
