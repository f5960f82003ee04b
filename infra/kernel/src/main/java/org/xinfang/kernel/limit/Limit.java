package org.xinfang.kernel.limit;

/**
 * One legal limit of one rule pack.
 *
 * @param basis the article it stands on, as a notice cites it
 */
public record Limit(LimitCode code, int days, DayKind kind, ClockStart start, ClockOwner owner, String basis) {

    public Limit {
        if (days < 1) {
            throw new IllegalArgumentException("%s: a limit has at least one day, not %d".formatted(code, days));
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("%s: a limit stands on an article".formatted(code));
        }
    }

    Limit withDays(int other) {
        return new Limit(code, other, kind, start, owner, basis);
    }
}
