package org.xinfang.local.demo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the platform has said yes to during one run. */
public record Tally(
        Set<String> numbers,
        AtomicInteger opened,
        AtomicInteger referred,
        AtomicInteger signedFor,
        AtomicInteger accepted,
        AtomicInteger drafted,
        AtomicInteger signed,
        AtomicInteger served,
        AtomicInteger rated) {

    public static Tally start() {
        return new Tally(
                ConcurrentHashMap.newKeySet(),
                new AtomicInteger(),
                new AtomicInteger(),
                new AtomicInteger(),
                new AtomicInteger(),
                new AtomicInteger(),
                new AtomicInteger(),
                new AtomicInteger(),
                new AtomicInteger());
    }

    void accept(String number) {
        numbers.add(number);
    }
}
