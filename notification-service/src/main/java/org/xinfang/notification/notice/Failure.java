package org.xinfang.notification.notice;

/** Why a notice did not reach the person. */
public enum Failure {
    NO_ADDRESS,
    INVALID_NUMBER,
    REJECTED,
    UNDELIVERED,
    EXPIRED,
    UNPRINTABLE,
    PRINTER
}
