package org.xinfang.cases.casefile.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.cases.casefile.People.HOUSING;
import static org.xinfang.cases.casefile.People.LAND;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinfang.cases.casefile.DocumentNumber;
import org.xinfang.cases.casefile.OfficeBook;
import org.xinfang.cases.casefile.Opinion.DocumentId;
import org.xinfang.kernel.OfficePath;
import org.xinfang.testkit.Sandbox;

class MongoDocumentNumbersTests {

    @RegisterExtension
    static final Sandbox SANDBOX = Sandbox.open();

    private final MongoDocumentNumbers numbers =
            new MongoDocumentNumbers(SANDBOX.database().getCollection("documentNumbers"), new Marks());

    @BeforeEach
    void empty() {
        SANDBOX.database().getCollection("documentNumbers").drop();
        numbers.ensureIndexes();
    }

    @Test
    void areCountedPerOfficeAndYear() {
        assertThat(number("a", LAND, 2026)).isEqualTo("清自然资信处〔2026〕00001号");
        assertThat(number("b", LAND, 2026)).isEqualTo("清自然资信处〔2026〕00002号");
        assertThat(number("c", HOUSING, 2026)).isEqualTo("清住建信处〔2026〕00001号");
        assertThat(number("d", LAND, 2027)).isEqualTo("清自然资信处〔2027〕00001号");
    }

    @Test
    void stayWithTheirDocument() {
        var first = number("a", LAND, 2026);

        assertThat(number("a", LAND, 2026)).isEqualTo(first);
        assertThat(number("a", LAND, 2027)).isEqualTo(first);
    }

    @Test
    void haveNeitherGapsNorDoublesHoweverManySignAtOnce() throws Exception {
        var given = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var signers = IntStream.range(0, 100)
                    .<Callable<String>>mapToObj(n -> () -> number("doc-" + n / 2, LAND, 2026))
                    .toList();
            for (var answer : pool.invokeAll(signers)) {
                given.add(answer.get());
            }
        }

        assertThat(given.stream().distinct().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(serial ->
                                DocumentNumber.ofOpinion("清自然资", 2026, serial).value())
                        .toList());
    }

    private String number(String document, OfficePath office, int year) {
        return numbers.numberOf(new DocumentId(document), office, year).value();
    }

    private static final class Marks implements OfficeBook {

        @Override
        public boolean knows(OfficePath office) {
            return true;
        }

        @Override
        public String documentMark(OfficePath office) {
            return office.equals(LAND) ? "清自然资" : "清住建";
        }
    }
}
