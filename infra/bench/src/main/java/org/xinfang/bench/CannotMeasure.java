package org.xinfang.bench;

/** Why nothing is measured, in one sentence that says what to do. */
final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotMeasure(String sentence) {
        super(sentence);
    }
}
