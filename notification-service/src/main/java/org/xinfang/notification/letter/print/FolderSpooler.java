package org.xinfang.notification.letter.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinfang.notification.letter.PrintSpooler;
import org.xinfang.notification.letter.SpoolOutcome;
import org.xinfang.notification.letter.SpoolOutcome.Away;
import org.xinfang.notification.letter.SpoolOutcome.Printed;

/**
 * Leaves letters in a folder that a mailing house or a print server watches.
 *
 * <p>A letter appears whole or not at all, under its number: left twice, it is there once.
 */
public final class FolderSpooler implements PrintSpooler {

    private static final Logger log = LoggerFactory.getLogger(FolderSpooler.class);

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]+");

    private final Path folder;

    public FolderSpooler(Path folder) {
        this.folder = folder;
        try {
            log.info("No printer is named in xinfang.letters.printer-uri: letters are left in {}", folder);
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException("The folder for letters cannot be made", refused);
        }
    }

    @Override
    public SpoolOutcome spool(String number, byte[] pdf, int pages, boolean again) {
        if (!NUMBER.matcher(number).matches()) {
            return new SpoolOutcome.Refused("not a number");
        }
        var target = folder.resolve(number + ".pdf");
        var part = folder.resolve("." + number + ".part");
        try {
            write(part, pdf);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Printed(target.getFileName().toString(), null);
        } catch (IOException full) {
            return new Away(full.getClass().getSimpleName());
        }
    }

    /** On the disk before it has its name: a crash must not leave an empty letter. */
    private static void write(Path part, byte[] pdf) throws IOException {
        try (var file = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = java.nio.ByteBuffer.wrap(pdf);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** Nothing is under way here: what is left is out. */
    @Override
    public SpoolOutcome look(String job) {
        return new Printed(job, null);
    }
}
