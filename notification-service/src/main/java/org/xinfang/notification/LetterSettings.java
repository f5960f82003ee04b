package org.xinfang.notification;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are set and printed.
 *
 * @param printerUri a printer that speaks IPP; without one letters are left in the folder
 * @param printerCounts whether that printer counts its sheets; then a job done without sheets has failed
 * @param folder watched by a mailing house or a print server
 * @param lookupPage where the QR code leads, to be followed by the number
 * @param mostPages more is no letter but a mistake
 * @param inspectEvery every how many usual letters the finished sheet is looked at; an unusual one always is
 * @param presses threads that set letters: what they take, people at their screens do not have
 */
@ConfigurationProperties("xinfang.letters")
record LetterSettings(
        @Nullable URI printerUri,
        @DefaultValue("false") boolean printerCounts,
        @DefaultValue("letters") Path folder,
        @DefaultValue("http://localhost:8080/query?number=") String lookupPage,
        @DefaultValue("10") int mostPages,
        @DefaultValue("10") int inspectEvery,
        @DefaultValue("1") int presses) {}
