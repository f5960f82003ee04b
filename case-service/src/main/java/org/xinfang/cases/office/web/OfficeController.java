package org.xinfang.cases.office.web;

import java.time.InstantSource;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.office.Entry;
import org.xinfang.cases.office.FieldRefusal;
import org.xinfang.cases.office.Office;
import org.xinfang.cases.office.OfficeRefusal;
import org.xinfang.cases.office.OfficeRules;
import org.xinfang.cases.office.Offices;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Refusal;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** Offices are entered by the system administrator and read by everybody who works here. */
@RestController
@RequestMapping("/api/offices")
final class OfficeController {

    private static final String DOMAIN = "office";

    private final Offices offices;
    private final InstantSource time;

    OfficeController(Offices offices, InstantSource time) {
        this.offices = offices;
        this.time = time;
    }

    @GetMapping
    Page<OfficeView> offices(
            Officer officer, @RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        var rows = Page.limit(limit);
        return Page.of(
                        offices.list(after, rows + 1),
                        rows,
                        office -> office.path().value())
                .map(OfficeView::of);
    }

    @PutMapping("/{*path}")
    ResponseEntity<OfficeView> enterOffice(
            @PathVariable String path, @RequestBody OfficeEntry entry, Officer officer, Cause cause) {
        var office = path.substring(1);
        if (!OfficePath.isValid(office)) {
            return Problems.notFound();
        }
        return OfficeRules.register(OfficePath.of(office), officer, entry.entry(), time.instant())
                .fold(
                        registered -> {
                            offices.register(registered, cause);
                            return ResponseEntity.ok(OfficeView.of(registered.office()));
                        },
                        OfficeController::problem);
    }

    private static ResponseEntity<OfficeView> problem(Refusal reason) {
        return switch (reason) {
            case OfficeRefusal.NOT_YOUR_OFFICE -> Problems.notFound();
            case FieldRefusal refused -> Problems.refused(DOMAIN, refused, refused.field());
            case Refusal refused -> Problems.forbidden(DOMAIN, refused);
        };
    }

    /** An office as it is sent in. */
    record OfficeEntry(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String nameEn,
            @Nullable String phone,
            @Nullable String documentMark) {

        Entry entry() {
            var known = Arrays.stream(Office.Kind.values())
                    .filter(each -> each.name().equals(kind))
                    .findAny()
                    .orElse(null);
            return new Entry(known, name, shortName, nameEn, phone, documentMark);
        }
    }

    /** An office as it is shown. */
    record OfficeView(
            String path,
            Office.Kind kind,
            String name,
            String shortName,
            String nameEn,
            String phone,
            String documentMark) {

        static OfficeView of(Office office) {
            return new OfficeView(
                    office.path().value(),
                    office.kind(),
                    office.name(),
                    office.shortName(),
                    office.englishName(),
                    office.phone(),
                    office.documentMark());
        }
    }
}
