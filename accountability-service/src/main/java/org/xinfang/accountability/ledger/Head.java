package org.xinfang.accountability.ledger;

/**
 * How far a chain has come.
 *
 * @param chain topic and partition, {@code cases.v1/0}
 * @param position number of its last entry; entries are numbered from 1 without a gap
 * @param offset where the fact of its last entry lies in the partition
 */
public record Head(String chain, long position, long offset, Hash hash) {

    /** A chain with nothing in it. */
    public static Head beginning(String chain) {
        return new Head(chain, 0, -1, Hash.NONE);
    }
}
