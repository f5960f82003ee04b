package org.xinfang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xinfang.local.runner.installation.Port;
import tools.jackson.databind.json.JsonMapper;

/** What has reached petitioners: the SMS on their phones and the letters out of the printer. */
record Mailbox(OwnPlatform platform) {

    /** Every SMS on a phone, oldest first. */
    List<String> texts(String mobile) throws IOException, InterruptedException {
        var page = URI.create(platform.ports().url(Port.SMS_PAGE) + "/messages?mobile=" + mobile);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            var texts = new ArrayList<String>();
            JsonMapper.shared()
                    .readTree(answer.body())
                    .path("items")
                    .forEach(message -> texts.add(message.path("text").asString()));
            return texts;
        }
    }

    /** The text of every printed letter that bears this number, without the breaks of lines. */
    List<String> letters(String number) throws IOException {
        var letters = new ArrayList<String>();
        try (var files = Files.walk(platform.installation().data("letters"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                var text = text(file);
                if (text.contains(number)) {
                    letters.add(text);
                }
            }
        }
        return letters;
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
