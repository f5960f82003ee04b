package org.xinfang.notification.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfang.notification.letter.SpoolOutcome.Printed;
import org.xinfang.notification.letter.SpoolOutcome.Refused;

class FolderSpoolerTests {

    @TempDir
    private Path folder;

    @Test
    void aLetterLeftTwiceIsThereOnce() {
        var spooler = new FolderSpooler(folder);

        assertThat(spooler.spool("WX1-N3-00AF", new byte[] {1, 2}, 1, false)).isInstanceOf(Printed.class);
        assertThat(spooler.spool("WX1-N3-00AF", new byte[] {1, 2}, 1, true)).isInstanceOf(Printed.class);

        assertThat(folder).isDirectoryContaining("glob:**/WX1-N3-00AF.pdf");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aNumberCannotLeadOutOfTheFolder() {
        assertThat(new FolderSpooler(folder).spool("../WX1", new byte[] {1}, 1, false))
                .isInstanceOf(Refused.class);
    }
}
