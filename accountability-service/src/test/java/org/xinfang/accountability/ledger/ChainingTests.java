package org.xinfang.accountability.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfang.accountability.ledger.Inspection.Breach;
import org.xinfang.accountability.ledger.Inspection.Flaw;
import org.xinfang.platform.sealing.Sm3;

class ChainingTests {

    private static final Chaining CHAINING = new Chaining(Sm3::hash);
    private static final Inspection INSPECTION = new Inspection(CHAINING);
    private static final Head BEGINNING = Head.beginning("cases.v1/0");

    private final List<Entry> chain = CHAINING.continued(BEGINNING, facts(5));

    @Test
    void isTheSameInWhateverBatchesItGrew() {
        var facts = facts(5);
        var first = CHAINING.continued(BEGINNING, facts.subList(0, 2));
        var rest = CHAINING.continued(first.getLast().head(), facts.subList(2, 5));

        assertThat(rest).isEqualTo(chain.subList(2, 5));
    }

    /** Whoever verifies the ledger with a program of their own must come to this; OpenSSL does. */
    @Test
    void hashesWhatItAlwaysHas() {
        assertThat(chain.getFirst().hash().hex())
                .isEqualTo("1bfe9a8c34709f696721bc5d1d96ad52767c7e9f7601aa4bce37af4b783d8196");
    }

    @Test
    void isWholeWhenNobodyTouchedIt() {
        var report = INSPECTION.walk(BEGINNING, chain.iterator());

        assertThat(report.breach()).isNull();
        assertThat(report.head()).isEqualTo(chain.getLast().head());
    }

    @Test
    void showsAnEntryThatWasTakenOut() {
        var touched = new ArrayList<>(chain);
        touched.remove(2);

        assertThat(INSPECTION.walk(BEGINNING, touched.iterator()).breach())
                .isEqualTo(new Breach(3, null, Flaw.MISSING));
    }

    @Test
    void showsAnEntryThatWasRewrittenWithAHashOfItsOwn() {
        var touched = new ArrayList<>(chain);
        var forged = CHAINING.continued(chain.get(1).head(), List.of(fact(99, "forged")))
                .getFirst();
        touched.set(2, forged);

        assertThat(INSPECTION.walk(BEGINNING, touched.iterator()).breach())
                .isEqualTo(new Breach(4, chain.get(3).fact().id(), Flaw.UNLINKED));
    }

    @Test
    void showsABodyThatWasAltered() {
        var touched = new ArrayList<>(chain);
        var old = chain.get(2);
        touched.set(2, new Entry(old.chain(), old.position(), fact(3, "a body"), old.previous(), old.hash()));

        assertThat(INSPECTION.walk(BEGINNING, touched.iterator()).breach())
                .isEqualTo(new Breach(3, old.fact().id(), Flaw.ALTERED));
    }

    private static List<Fact> facts(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> fact(number, "body " + number))
                .toList();
    }

    private static Fact fact(int number, String body) {
        var at = Instant.parse("2026-03-02T01:00:00Z").plusSeconds(number);
        return new Fact("cases.v1/SX#" + number, "case.opened.v1", "SX", at, number - 1, body.getBytes(UTF_8));
    }
}
