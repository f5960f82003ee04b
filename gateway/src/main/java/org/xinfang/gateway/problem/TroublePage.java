package org.xinfang.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;

/** What somebody at a browser sees in place of a problem document. */
public interface TroublePage {

    byte[] html(Trouble trouble, String correlation, HttpServletRequest request);
}
