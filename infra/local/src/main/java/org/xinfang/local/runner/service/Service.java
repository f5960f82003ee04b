package org.xinfang.local.runner.service;

import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.process.Part;

/** One of the platform's own processes. */
public enum Service {
    INTAKE("intake-service", Part.INTAKE, 192),
    CASE("case-service", Part.CASE, 192),
    ACCOUNTABILITY("accountability-service", Part.ACCOUNTABILITY, 192),
    NOTIFICATION("notification-service", Part.NOTIFICATION, 352),
    GATEWAY("gateway", Part.GATEWAY, 160);

    private final String module;
    private final Part part;
    private final int heapMegabytes;

    Service(String module, Part part, int heapMegabytes) {
        this.module = module;
        this.part = part;
        this.heapMegabytes = heapMegabytes;
    }

    /** The folder it is built in. */
    public String module() {
        return module;
    }

    public Part part() {
        return part;
    }

    /** What it may hold at most; the fonts of the letters alone are more than another service needs. */
    public int heapMegabytes() {
        return heapMegabytes;
    }

    public Port port() {
        return part.ports().getFirst();
    }

    public String label() {
        return part.label();
    }
}
