package org.xinfang.notification.letter;

import java.util.ArrayList;
import java.util.List;

/** Whose letter it is and where it goes, in lines that fit the window of the envelope. */
public record Addressee(String name, List<String> lines) {

    static final int LONGEST_LINE = 19;
    static final int MOST_LINES = 4;

    public Addressee {
        lines = List.copyOf(lines);
    }

    public static Addressee of(String name, String address) {
        return new Addressee(name.strip(), broken(address.strip().replaceAll("\\s+", " ")));
    }

    /** Whether everything is in the window: an address that is cut off is worse than no letter. */
    public boolean fits() {
        return !name.isEmpty() && width(name) <= LONGEST_LINE && !lines.isEmpty() && lines.size() <= MOST_LINES;
    }

    /** In lines of about the same length: a last line of one character looks like a mistake. */
    private static List<String> broken(String address) {
        var count = Math.ceil(width(address) / LONGEST_LINE);
        var fair = Math.min(LONGEST_LINE, width(address) / count + 1);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var point : address.codePoints().toArray()) {
            if (width(line.toString()) + width(point) > fair) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(point);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** In widths of a Chinese character; Latin letters and digits take a little more than half of one. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(Addressee::width).sum();
    }

    private static double width(int point) {
        return point < 0x2E80 ? 0.6 : 1;
    }

    @Override
    public String toString() {
        return "Addressee[redacted]";
    }
}
