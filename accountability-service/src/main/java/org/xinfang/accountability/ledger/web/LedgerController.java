package org.xinfang.accountability.ledger.web;

import static org.xinfang.accountability.ledger.LedgerRefusal.NOT_A_PLACE;
import static org.xinfang.accountability.ledger.LedgerRefusal.NOT_A_POSITION;
import static org.xinfang.accountability.ledger.LedgerRefusal.NOT_A_READER;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.accountability.ledger.Ledger;
import org.xinfang.accountability.ledger.Place;
import org.xinfang.accountability.ledger.Search;
import org.xinfang.accountability.ledger.Verification;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;
import org.xinfang.platform.RegionSettings;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Reads and verifies the ledger. */
@RestController
@RequestMapping("/api/accountability/ledger")
final class LedgerController {

    private static final String DOMAIN = "ledger";
    private static final int WALK = 20_000;
    private static final int LONGEST_WALK = 200_000;
    private static final Set<Role> READERS =
            Set.of(Role.AUDITOR, Role.INSPECTOR, Role.DIRECTOR, Role.STATISTICIAN, Role.COUNTY_LEADER);

    private final Ledger ledger;
    private final Verification verification;
    private final OfficePath region;
    private final JsonMapper json;

    LedgerController(Ledger ledger, Verification verification, RegionSettings region, JsonMapper json) {
        this.ledger = ledger;
        this.verification = verification;
        this.region = region.rootOffice();
        this.json = json;
    }

    /** How many facts are in the ledger, of the reader's office and those beneath it. */
    public record Count(long facts) {}

    /** Entries, newest first. Of a case or submission everything is shown once anything of it is the reader's. */
    @GetMapping
    ResponseEntity<Page<EntryView>> entries(
            Officer reader,
            @RequestParam(name = "case", required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!reader.hasAny(READERS)) {
            return Problems.forbidden(DOMAIN, NOT_A_READER);
        }
        var place = after == null ? null : Place.read(after).orElse(null);
        if (after != null && place == null) {
            return Problems.refused(DOMAIN, NOT_A_PLACE, "after");
        }
        var number = matter == null ? submission : matter;
        if (number != null && !ledger.concerns(number, reader.office())) {
            return Problems.notFound();
        }
        var rows = Page.limit(limit);
        var within = number == null ? within(reader) : null;
        var found = ledger.find(new Search(number, type, within, place, rows + 1));
        return ResponseEntity.ok(
                Page.of(found, rows, last -> Place.of(last).toString()).map(entry -> EntryView.of(entry, json)));
    }

    @GetMapping("/count")
    ResponseEntity<Count> count(Officer reader) {
        return reader.hasAny(READERS)
                ? ResponseEntity.ok(new Count(ledger.count(within(reader))))
                : Problems.forbidden(DOMAIN, NOT_A_READER);
    }

    /** Walks all chains from their beginnings, or one chain from a position, as far as the limit goes for each. */
    @GetMapping("/verification")
    ResponseEntity<VerificationView> verification(
            Officer reader,
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!reader.hasAny(READERS)) {
            return Problems.forbidden(DOMAIN, NOT_A_READER);
        }
        if (from < 1) {
            return Problems.refused(DOMAIN, NOT_A_POSITION, "from");
        }
        var walk = limit == null ? WALK : Math.clamp(limit, 1, LONGEST_WALK);
        var results = chain == null ? verification.all(walk) : List.of(verification.chain(chain, from, walk));
        return ResponseEntity.ok(VerificationView.of(results));
    }

    /** Facts that name no office are the county's. */
    private @Nullable OfficePath within(Officer reader) {
        return reader.office().covers(region) ? null : reader.office();
    }
}
