package org.xinfang.notification.notice;

/** What is made known about a notice: that it went, never what it said or to whom. */
public sealed interface NoticeFact {

    /** It was put into words and will go. */
    record Written() implements NoticeFact {}

    /** A carrier took it. */
    record Sent(int parts) implements NoticeFact {}

    /** It is on the handset. */
    record Arrived() implements NoticeFact {}

    /** The letter is out of the printer. */
    record Out(int pages, String sha256) implements NoticeFact {}

    /** It will not arrive. */
    record Lost(Failure failure) implements NoticeFact {}
}
