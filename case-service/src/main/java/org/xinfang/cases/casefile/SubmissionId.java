package org.xinfang.cases.casefile;

/** The number of the letter, visit, call or web post that a case was opened for. */
public record SubmissionId(String value) {

    public SubmissionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A submission's number is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
