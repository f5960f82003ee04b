package org.xinfang.platform.sealing;

/**
 * Seals what only some services may read.
 *
 * <p>What is sealed is bound to the place where it belongs, its context: moved to another document or topic it does
 * not open any more. A certified module takes the place of the software behind this interface without its users
 * noticing.
 */
public interface Sealing {

    /** A key for one petition, wrapped by the key of the installation, to be kept with the petition. */
    DataKey newDataKey();

    Sealed seal(byte[] plain, DataKey key, String context);

    /** What was sealed in that context. Anything else is a {@link SealBrokenException}. */
    byte[] open(Sealed sealed, String context);

    /**
     * What equal values have in common, so that they are found without being read. The value is brought into one form
     * by the caller; indexes of different purposes cannot be compared with each other.
     */
    String blindIndex(String purpose, String value);
}
