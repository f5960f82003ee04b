package org.xinfang.local.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.xinfang.local.runner.installation.CannotStart;
import org.xinfang.local.runner.installation.Installation;
import org.xinfang.local.runner.installation.PrivateFile;
import org.xinfang.local.runner.process.Birth;
import org.xinfang.local.runner.process.Mark;

/** That one command at a time starts or stops an installation; its mark stays behind when a start is cut off. */
final class Turn implements AutoCloseable {

    private static final String NAME = "up";

    private final Installation installation;
    private final FileChannel lock;
    private final Mark mark;
    private boolean begun;

    private Turn(Installation installation, FileChannel lock) {
        var pid = ProcessHandle.current().pid();
        this.installation = installation;
        this.lock = lock;
        this.mark = new Mark(NAME, pid, Birth.of(pid).orElseThrow(), "");
    }

    /** The start under way, or the one that was cut off. */
    static Optional<Mark> lastStart(Installation installation) {
        return Mark.read(installation.marks(), NAME);
    }

    static Turn take(Installation installation) throws IOException {
        PrivateFile.folder(installation.marks());
        var lock = FileChannel.open(
                installation.marks().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new CannotStart(lastStart(installation)
                    .map(other -> "Another infra/up is at work (process %d): wait for it, or end it with infra/down."
                            .formatted(other.pid()))
                    .orElse("Another infra/up or infra/down is at work: wait for it."));
        }
        return new Turn(installation, lock);
    }

    /** From here on a start that is cut off is seen by the next one. */
    void begin() {
        begun = true;
        mark.write(installation.marks());
    }

    @Override
    public void close() {
        if (begun) {
            mark.erase(installation.marks());
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
