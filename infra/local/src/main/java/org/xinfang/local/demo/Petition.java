package org.xinfang.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One row of a file of petitions with the reply that was really given. */
public record Petition(int row, String title, String story, String reply) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();

    /** Reads the columns {@code title, detail, reply}; fields may hold line breaks. */
    public static List<Petition> read(Path file, int limit) throws IOException {
        try (var reader = Files.newBufferedReader(file);
                var rows = FORMAT.parse(skipMark(reader))) {
            return rows.stream().limit(limit).map(Petition::of).toList();
        }
    }

    private static Petition of(CSVRecord row) {
        return new Petition(
                Math.toIntExact(row.getRecordNumber()), row.get("title"), row.get("detail"), row.get("reply"));
    }

    /** Spreadsheets put a byte order mark before the first column's name. */
    private static BufferedReader skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** As somebody writes it on the public page. */
    public Map<String, ?> handedInBy(InventedPerson person) {
        return Map.of("channel", "WEB", "title", title, "story", story, "petitioner", person.asPetitioner());
    }

    /** What the reply found out: its first sentence. */
    public String facts() {
        return reply.substring(0, endOfFacts());
    }

    /** What the reply decides: the rest; a reply of one sentence is both. */
    public String decision() {
        var rest = reply.substring(endOfFacts()).strip();
        return rest.isEmpty() ? reply : rest;
    }

    private int endOfFacts() {
        var end = reply.indexOf('。');
        return end < 0 ? reply.length() : end + 1;
    }

    @Override
    public String toString() {
        return "Petition[%d, redacted]".formatted(row);
    }
}
