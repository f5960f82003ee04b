package org.xinfang.accountability.ledger;

/**
 * One line of the ledger.
 *
 * @param chain topic and partition, {@code cases.v1/0}
 * @param position counted from 1 without a gap
 * @param previous hash of the entry before it
 * @param hash over the previous hash and everything else in the entry
 */
public record Entry(String chain, long position, Fact fact, Hash previous, Hash hash) {

    public Head head() {
        return new Head(chain, position, fact.offset(), hash);
    }
}
