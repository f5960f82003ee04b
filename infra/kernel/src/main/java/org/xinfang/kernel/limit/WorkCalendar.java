package org.xinfang.kernel.limit;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Which days are worked: weekends, days off and the weekend days worked in exchange, as announced year by year.
 *
 * <p>A year that is {@linkplain #isAnnounced not announced} yet is reckoned by weekends and by the feast days that
 * stand in law, so that a limit running into it has a date, though not a final one.
 */
public final class WorkCalendar {

    private static final WorkCalendar SHIPPED =
            read("work-calendar.properties", PropertiesText.resource(WorkCalendar.class, "work-calendar.properties"));

    private final String version;
    private final Set<Integer> announced;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    private WorkCalendar(String version, Set<Integer> announced, Set<LocalDate> off, Set<LocalDate> worked) {
        this.version = version;
        this.announced = Set.copyOf(announced);
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
    }

    /** The calendar that comes with the product. */
    public static WorkCalendar shipped() {
        return SHIPPED;
    }

    /** A calendar in the form of the shipped file; {@code name} is used in complaints about it. */
    public static WorkCalendar read(String name, Reader source) {
        var text = PropertiesText.read(name, source);
        var announced = new HashSet<Integer>();
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        for (var key : text.keysExcept(Set.of("version"))) {
            var year = text.year(key);
            switch (key.substring(5)) {
                case "off" -> {
                    announced.add(year);
                    off.addAll(text.days(key));
                }
                case "feast" -> off.addAll(text.days(key));
                case "work" -> worked.addAll(text.days(key));
                default -> throw text.complaint(key, "a year has .off, .work and .feast");
            }
        }
        return new WorkCalendar(text.required("version"), announced, off, worked);
    }

    /** Kept with every due date that was reckoned by this calendar. */
    public String version() {
        return version;
    }

    /** Whether the State Council's notice for the year is in this calendar. */
    public boolean isAnnounced(int year) {
        return announced.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (!isWeekend(day) && !off.contains(day));
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate rolled(LocalDate day) {
        var rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The working day that is {@code days} working days later. The start day is not counted, worked or not. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards: " + days);
        }
        var day = start;
        for (int counted = 0; counted < days; counted++) {
            day = rolled(day.plusDays(1));
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} is the earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public String toString() {
        return version;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
