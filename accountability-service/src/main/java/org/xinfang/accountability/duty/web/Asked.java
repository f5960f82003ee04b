package org.xinfang.accountability.duty.web;

import static org.xinfang.accountability.duty.FigureRefusal.NOT_AN_OFFICE;
import static org.xinfang.accountability.duty.FigureRefusal.NOT_A_READER;
import static org.xinfang.accountability.duty.FigureRefusal.NOT_YET;
import static org.xinfang.accountability.duty.FigureRefusal.NOT_YOUR_OFFICE;
import static org.xinfang.accountability.duty.FigureRefusal.PERIOD_REVERSED;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;
import org.xinfang.accountability.duty.Figure;
import org.xinfang.accountability.duty.Scope;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

/**
 * Of whom and of when a reader asks.
 *
 * @param office the reader's own where none is named
 * @param asOf today where no day is named
 */
public record Asked(
        @Nullable String office,
        @Nullable Boolean beneath,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {

    private static final Set<Role> READERS = Set.of(
            Role.STATISTICIAN, Role.DIRECTOR, Role.INSPECTOR, Role.COUNTY_LEADER, Role.UNIT_LEADER, Role.AUDITOR);

    static boolean isReader(Officer officer) {
        return officer.hasAny(READERS);
    }

    Decision<Scope> by(Officer reader, LocalDate today, ZoneId zone) {
        if (!isReader(reader)) {
            return Decision.refuse(NOT_A_READER);
        }
        if (office != null && !OfficePath.isValid(office)) {
            return Decision.refuse(NOT_AN_OFFICE);
        }
        var whose = office == null ? reader.office() : OfficePath.of(office);
        if (!reader.office().covers(whose)) {
            return Decision.refuse(NOT_YOUR_OFFICE);
        }
        if (from != null && to != null && from.isAfter(to)) {
            return Decision.refuse(PERIOD_REVERSED);
        }
        if (asOf != null && asOf.isAfter(today)) {
            return Decision.refuse(NOT_YET);
        }
        return Decision.accept(
                new Scope(whose, Boolean.TRUE.equals(beneath), from, to, asOf == null ? today : asOf, zone));
    }

    /** Where a figure of a scope opens. It names the day, so that it opens into the same facts later. */
    static String link(Figure figure, Scope scope) {
        var address = UriComponentsBuilder.fromPath("/api/accountability/figures/{code}/events")
                .queryParam("office", scope.office().value())
                .queryParam("beneath", scope.beneath())
                .queryParam("asOf", scope.asOf());
        if (scope.from() != null) {
            address.queryParam("from", scope.from());
        }
        if (scope.to() != null) {
            address.queryParam("to", scope.to());
        }
        return address.buildAndExpand(figure.code()).toUriString();
    }
}
