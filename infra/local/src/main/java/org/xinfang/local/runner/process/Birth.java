package org.xinfang.local.runner.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * When a process began: the boot of the machine and the tick within it.
 *
 * <p>Together with its number this is one process for ever; the number alone is given again to a stranger. The tick is
 * the kernel's and not a time of day, which shifts when the clock is set.
 */
public record Birth(String boot, long tick) {

    /** Empty when no such process lives; a zombie lives no more. */
    public static Optional<Birth> of(long pid) {
        return Stat.of(pid).filter(stat -> !stat.isOver()).map(stat -> new Birth(thisBoot(), stat.tick()));
    }

    static String thisBoot() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
