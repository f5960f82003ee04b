package org.xinfang.gateway.problem;

/** An RFC 9457 problem as it is written. */
record Problem(String type, String title, int status, String detail, String detailEn, String correlation) {

    private static final String TYPES = "https://xinfang.example/problems/gateway/";

    static Problem of(Trouble trouble, String correlation) {
        return new Problem(
                TYPES + trouble.kebab(),
                trouble.status().getReasonPhrase(),
                trouble.status().value(),
                trouble.chinese(),
                trouble.english(),
                correlation);
    }
}
