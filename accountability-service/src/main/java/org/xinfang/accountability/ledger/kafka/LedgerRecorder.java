package org.xinfang.accountability.ledger.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.xinfang.accountability.ledger.Fact;
import org.xinfang.accountability.ledger.Filing;
import org.xinfang.accountability.ledger.Ledger;
import org.xinfang.platform.messaging.Recorder;
import org.xinfang.platform.messaging.Verbatim;
import tools.jackson.databind.json.JsonMapper;

/** Files whatever is said on a topic of facts, understood or not. */
public final class LedgerRecorder implements Recorder {

    private static final String NO_TYPE = "unknown";

    private final Ledger ledger;
    private final Subjects subjects;

    public LedgerRecorder(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.subjects = new Subjects(json);
    }

    @Override
    public void record(List<Verbatim> records) {
        var chains = new LinkedHashMap<String, List<Filing>>();
        for (var record : records) {
            var chain = record.topic() + "/" + record.partition();
            chains.computeIfAbsent(chain, _ -> new ArrayList<>()).add(filing(chain, record));
        }
        chains.forEach(ledger::append);
    }

    private Filing filing(String chain, Verbatim record) {
        var fact = new Fact(
                id(chain, record),
                record.type() == null ? NO_TYPE : record.type(),
                record.key(),
                record.at(),
                record.offset(),
                record.body());
        return new Filing(fact, subjects.of(record.key(), record.body()));
    }

    /** What came without a name is named by where it lies. */
    private static String id(String chain, Verbatim record) {
        return record.id() == null ? chain + "@" + record.offset() : record.topic() + "/" + record.id();
    }
}
