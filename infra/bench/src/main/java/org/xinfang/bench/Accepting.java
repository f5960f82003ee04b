package org.xinfang.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;
import org.xinfang.bench.Sample.Figures;
import org.xinfang.local.demo.InventedPerson;
import tools.jackson.databind.json.JsonMapper;

/**
 * A petition accepted through the gateway, beside the bare driver that inserts a document like the one this leaves
 * behind, with the same write concern: what the entrance, the rules, the sealing and the answer cost.
 */
final class Accepting {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);

    private final RunningPlatform platform;
    private final Options options;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long run = System.currentTimeMillis() / 1_000;
    private final AtomicInteger row = new AtomicInteger();

    Accepting(RunningPlatform platform, Options options) {
        this.platform = platform;
        this.options = options;
    }

    /** Both sides at one number of callers. */
    record Accept(
            int callers,
            int documentBytes,
            Figures gateway,
            Figures insert,
            double ratio,
            List<Double> ratioOfRounds) {}

    List<Accept> measure(List<Integer> callers) throws Exception {
        var document = documentLeftBehind();
        System.out.printf("accept: a petition leaves a document of %d bytes%n", size(document));
        var inserted = platform.mongo()
                .getDatabase("bench")
                .getCollection("accept")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        var results = new ArrayList<Accept>();
        try {
            new ClosedLoop(4, WARM_UP).run(this::accept);
            new ClosedLoop(4, WARM_UP.dividedBy(5)).run(() -> insert(inserted, document));
            for (var each : callers) {
                results.add(compare(each, inserted, document));
            }
        } finally {
            inserted.drop();
        }
        return results;
    }

    private Accept compare(int callers, MongoCollection<Document> inserted, Document document) throws Exception {
        var loop = new ClosedLoop(callers, options.round());
        var accepts = new ArrayList<Sample>();
        var inserts = new ArrayList<Sample>();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < options.rounds(); round++) {
            accepts.add(loop.run(this::accept));
            inserts.add(loop.run(() -> insert(inserted, document)));
            ratios.add(Rounded.ratio(
                    accepts.getLast().perSecond(), inserts.getLast().perSecond()));
        }
        var gateway = Sample.of(accepts);
        var insert = Sample.of(inserts);
        System.out.printf("accept, %2d callers: gateway %s%n", callers, gateway.figures());
        System.out.printf("                     insert  %s%n", insert.figures());
        return new Accept(
                callers,
                size(document),
                gateway.figures(),
                insert.figures(),
                Rounded.ratio(gateway.perSecond(), insert.perSecond()),
                ratios);
    }

    private void accept() throws Exception {
        var petition = platform.petition(row.incrementAndGet());
        var body = petition.handedInBy(InventedPerson.of(run, petition.row()));
        var request = HttpRequest.newBuilder(platform.gateway().resolve("/api/public/submissions"))
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "bench-%d-%d".formatted(run, petition.row()))
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
        var answer = http.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 201) {
            throw new CannotMeasure("The platform answers a petition with %d instead of a receipt%s."
                    .formatted(
                            answer.statusCode(),
                            answer.statusCode() == 429 ? ": raise xinfang.gateway.limits.submissions" : ""));
        }
    }

    private static void insert(MongoCollection<Document> inserted, Document document) {
        var copy = new Document(document);
        copy.put("_id", new ObjectId());
        inserted.insertOne(copy);
    }

    /** As it was at its insertion, with all that waited in it to be sent. */
    private Document documentLeftBehind() throws Exception {
        var submissions = platform.mongo().getDatabase("intake").getCollection("submissions");
        try (var changes = submissions
                .watch(List.of(Aggregates.match(Filters.eq("operationType", "insert"))))
                .cursor()) {
            accept();
            var document = changes.next().getFullDocument();
            if (document == null) {
                throw new CannotMeasure("The register does not show what it keeps: is mongod a replica set?");
            }
            return document;
        }
    }

    private static int size(Document document) {
        return RawBsonDocument.parse(document.toJson()).getByteBuffer().remaining();
    }
}
