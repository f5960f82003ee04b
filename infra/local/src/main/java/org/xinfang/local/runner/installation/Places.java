package org.xinfang.local.runner.installation;

/** Where the parts of an installation find each other, on one machine or in containers. */
public interface Places {

    int of(Port port);

    /** Host and port of a part. */
    String address(Port port);

    default String url(Port port) {
        return "http://" + address(port);
    }

    /** What people open; also the issuer of every token, so it is one fixed name. */
    String publicUrl();
}
