package org.xinfang.accountability.ledger;

/** A fact on its way into the ledger, with what it is to be found by. */
public record Filing(Fact fact, Subject subject) {}
