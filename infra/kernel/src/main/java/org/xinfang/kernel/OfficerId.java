package org.xinfang.kernel;

/** The account of a person or a department's system that acts. */
public record OfficerId(String value) {

    public OfficerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An officer's id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
