package org.xinfang.accountability.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * How facts become a chain: each entry's hash covers the entry before it, so that nothing can be altered, taken out or
 * put in without changing every hash after it.
 *
 * <p>There is one chain per partition of a topic. Its order is the partition's, so that any number of instances can
 * share the work and a ledger rebuilt from the topics has the same hashes.
 */
public record Chaining(Digest digest) {

    /** The entries that these facts make behind a head. They come in the order of their partition. */
    public List<Entry> continued(Head head, List<Fact> facts) {
        var entries = new ArrayList<Entry>(facts.size());
        var last = head;
        for (var fact : facts) {
            var entry = next(last, fact);
            entries.add(entry);
            last = entry.head();
        }
        return entries;
    }

    private Entry next(Head head, Fact fact) {
        var position = head.position() + 1;
        return new Entry(head.chain(), position, fact, head.hash(), hash(head.chain(), position, fact, head.hash()));
    }

    /** The hash that an entry of this content has. */
    public Hash hash(String chain, long position, Fact fact, Hash previous) {
        var content = new Content();
        content.add(previous.bytes());
        content.add(chain.getBytes(UTF_8));
        content.add(position);
        content.add(fact.id().getBytes(UTF_8));
        content.add(fact.type().getBytes(UTF_8));
        content.add(fact.key().getBytes(UTF_8));
        content.add(fact.at().toEpochMilli());
        content.add(fact.offset());
        content.add(fact.body());
        return Hash.of(digest.of(content.bytes()));
    }

    /** Every field behind its length, so that no two contents share their bytes. Numbers are eight bytes, big end first. */
    private static final class Content {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

        void add(byte[] field) {
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
            bytes.writeBytes(field);
        }

        void add(long number) {
            add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
