package org.xinfang.accountability.duty;

import java.time.Instant;

/** The fact that something is known from: its name in the ledger and when it happened. */
public record Source(String event, Instant at) {}
