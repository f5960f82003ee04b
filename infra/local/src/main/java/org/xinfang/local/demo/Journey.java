package org.xinfang.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinfang.kernel.ItemNumber;
import tools.jackson.databind.JsonNode;

/** One petition's whole way: registered, dispatched, signed for, accepted, answered, signed, served, rated. */
public final class Journey {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Gateway gateway;
    private final Staff staff;
    private final String run;
    private final Tally tally;

    /**
     * Journeys of one run.
     *
     * @param run names this run in the keys of its calls
     */
    public Journey(Gateway gateway, Staff staff, String run, Tally tally) {
        this.gateway = gateway;
        this.staff = staff;
        this.run = run;
        this.tally = tally;
    }

    /** Drives one petition and returns its number. */
    public String go(Petition petition) throws InterruptedException {
        var receipt = register(petition);
        var number = receipt.path("number").asString();
        tally.accept(number);
        var matter = ItemNumber.of(number).asMatter().value();
        awaitCase(matter);
        var department = Department.responsibleFor(petition);
        var office = department.office(staff.county());
        var dispatcher = staff.of("dispatcher");
        var officer = staff.of("officer." + department.code());
        var leader = staff.of("leader." + department.code());

        act(matter, "transfer", dispatcher, Map.of("to", office), tally.referred());
        act(matter, "sign-for", officer, Map.of(), tally.signedFor());
        act(matter, "accept", officer, Map.of(), tally.accepted());
        act(matter, "draft-opinion", officer, opinion(petition), tally.drafted());
        act(matter, "sign-opinion", leader, Map.of(), tally.signed());
        act(matter, "serve", officer, service(), tally.served());
        rate(number, receipt.path("queryCode").asString());
        return number;
    }

    private JsonNode register(Petition petition) throws InterruptedException {
        var body = petition.handedInBy(InventedPerson.of(Long.parseLong(run), petition.row()));
        return gateway.post("/api/public/submissions", null, key(petition.row(), "register"), body)
                .orThrow("register row " + petition.row());
    }

    private void awaitCase(String matter) throws InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!gateway.get("/api/cases/" + matter, staff.of("dispatcher")).isOk()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("No case was opened for " + matter);
            }
            Thread.sleep(LOOK_AGAIN);
        }
        tally.opened().incrementAndGet();
    }

    private void act(String matter, String step, Account by, Map<String, ?> body, AtomicInteger done)
            throws InterruptedException {
        gateway.post("/api/cases/%s/%s".formatted(matter, step), by, "%s-%s-%s".formatted(run, matter, step), body)
                .orThrow("%s %s as %s".formatted(step, matter, by.login()));
        done.incrementAndGet();
    }

    private static Map<String, ?> opinion(Petition petition) {
        return Map.of(
                "claims",
                List.of(Map.of(
                        "claim",
                        1,
                        "outcome",
                        "PARTLY_SUPPORTED",
                        "facts",
                        petition.facts(),
                        "opinion",
                        petition.decision(),
                        "basis",
                        "《信访工作条例》第三十二条")));
    }

    private static Map<String, ?> service() {
        return Map.of(
                "method", "IN_PERSON",
                "servedOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                "receipt", "SIGNED",
                "receivedBy", "本人");
    }

    /**
     * The desk hears of the service a moment later than the office that served; until then it says 'not yet'. It is
     * asked again less and less often: the gateway lets nobody try a number more than a few times a minute.
     */
    private void rate(String number, String code) throws InterruptedException {
        var body = Map.of("number", number, "code", code, "office", "SATISFIED", "unit", "MOSTLY_SATISFIED");
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        for (var rest = LOOK_AGAIN; ; rest = rest.multipliedBy(2)) {
            var answer = gateway.post("/api/public/ratings", null, "%s-%s-rate".formatted(run, number), body);
            if (answer.isOk()) {
                tally.rated().incrementAndGet();
                return;
            }
            if (answer.status() != 409 || System.nanoTime() > giveUp) {
                answer.orThrow("rate " + number);
            }
            Thread.sleep(rest);
        }
    }

    private String key(int row, String step) {
        return "%s-%d-%s".formatted(run, row, step);
    }
}
