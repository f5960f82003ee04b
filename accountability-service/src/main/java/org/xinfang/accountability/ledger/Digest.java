package org.xinfang.accountability.ledger;

/** How a hash is taken; SM3 in the product. */
@FunctionalInterface
public interface Digest {

    byte[] of(byte[] content);
}
