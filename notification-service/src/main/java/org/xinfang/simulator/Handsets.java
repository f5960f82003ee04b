package org.xinfang.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that reached a mobile number, parts joined to messages. */
public final class Handsets {

    private static final int HEADER = 6;
    private static final int UCS2 = 0x08;
    private static final int MOST_LATELY = 12;

    private final Map<String, List<Message>> received = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, String>> incomplete = new LinkedHashMap<>();
    private long parts;
    private long receipts;

    /** A whole message on a handset. */
    public record Message(String id, String mobile, String from, String text, Instant at) {}

    /** How much there is: {@code repeated} counts messages a handset already had, word for word. */
    public record Count(long messages, long parts, long mobiles, long receipts, long repeated) {}

    synchronized void take(Part part) {
        parts++;
        if (!part.concatenated()) {
            add(part, decoded(part.body(), 0, part.coding()));
            return;
        }
        var body = part.body();
        var key = "%s/%s/%d/%d".formatted(part.mobile(), part.from(), body[3], body[4]);
        var pieces = incomplete.computeIfAbsent(key, _ -> new TreeMap<>());
        pieces.put(Byte.toUnsignedInt(body[5]), decoded(body, HEADER, part.coding()));
        if (pieces.size() == Byte.toUnsignedInt(body[4])) {
            incomplete.remove(key);
            add(part, String.join("", pieces.values()));
        }
    }

    private void add(Part part, String text) {
        received.computeIfAbsent(part.mobile(), _ -> new ArrayList<>())
                .add(new Message(part.id(), part.mobile(), part.from(), text, part.at()));
    }

    private static String decoded(byte[] body, int from, int coding) {
        return new String(
                body,
                from,
                body.length - from,
                coding == UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    }

    synchronized void countReceipt() {
        receipts++;
    }

    public synchronized List<Message> of(String mobile) {
        return List.copyOf(received.getOrDefault(mobile, List.of()));
    }

    /** The last message of each mobile number, the newest first. */
    public synchronized List<Message> lately() {
        return received.values().stream()
                .map(List::getLast)
                .sorted(Comparator.comparing(Message::at).reversed())
                .limit(MOST_LATELY)
                .toList();
    }

    public synchronized Count count() {
        var messages = 0L;
        var different = 0L;
        for (var inbox : received.values()) {
            var texts = new HashSet<String>();
            inbox.forEach(message -> texts.add(message.text()));
            messages += inbox.size();
            different += texts.size();
        }
        return new Count(messages, parts, received.size(), receipts, messages - different);
    }

    public synchronized void forget() {
        received.clear();
        incomplete.clear();
        parts = 0;
        receipts = 0;
    }

    /** One part as it came over the wire. */
    record Part(String id, String mobile, String from, byte[] body, boolean concatenated, int coding, Instant at) {}
}
