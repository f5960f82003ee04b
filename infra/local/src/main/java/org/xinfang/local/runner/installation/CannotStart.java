package org.xinfang.local.runner.installation;

/** Why the platform does not start, in one sentence that says what to do; printed without a stack trace. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        var message = getMessage();
        return message == null ? toString() : message;
    }
}
