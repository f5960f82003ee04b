package org.xinfang.intake.submission.mongo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.xinfang.intake.filing.Filing;
import org.xinfang.intake.filing.Filing.Particulars;
import org.xinfang.intake.filing.Filing.Person;
import org.xinfang.intake.filing.Flag;

/** A filing as a document, before it is sealed. */
final class FilingDocument {

    private FilingDocument() {}

    static Document write(Filing filing) {
        var said = filing.particulars();
        return new Document("channel", said.channel())
                .append("office", said.office())
                .append("receivedOn", said.receivedOn())
                .append("people", said.people())
                .append("language", said.language())
                .append("title", filing.title())
                .append("story", filing.story())
                .append("petitioner", person(filing.petitioner()))
                .append(
                        "representatives",
                        filing.representatives().stream()
                                .map(FilingDocument::person)
                                .toList())
                .append("form", filing.form())
                .append(
                        "oddities",
                        filing.oddities().stream().map(Flag::name).sorted().toList());
    }

    static Filing read(Document document) {
        return new Filing(
                new Particulars(
                        document.getString("channel"),
                        document.getString("office"),
                        document.getString("receivedOn"),
                        document.getString("people"),
                        document.getString("language")),
                document.getString("title"),
                document.getString("story"),
                person(document.get("petitioner", Document.class)),
                document.getList("representatives", Document.class).stream()
                        .map(FilingDocument::person)
                        .toList(),
                document.getString("form"),
                oddities(document.getList("oddities", String.class)));
    }

    static Document person(Person person) {
        return new Document("name", person.name())
                .append("idNumber", person.idNumber())
                .append("mobile", person.mobile())
                .append("address", person.address())
                .append("birthDate", person.birthDate());
    }

    static Person person(Document document) {
        return new Person(
                document.getString("name"),
                document.getString("idNumber"),
                document.getString("mobile"),
                document.getString("address"),
                document.getString("birthDate"));
    }

    private static Set<Flag> oddities(List<String> names) {
        return names.stream().map(Flag::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
