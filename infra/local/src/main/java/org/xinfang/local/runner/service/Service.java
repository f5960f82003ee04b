package org.xinfang.local.runner.service;

import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.process.Part;

/** One of the platform's own processes. */
public enum Service {
    INTAKE("intake-service", Part.INTAKE),
    CASE("case-service", Part.CASE),
    ACCOUNTABILITY("accountability-service", Part.ACCOUNTABILITY),
    NOTIFICATION("notification-service", Part.NOTIFICATION),
    GATEWAY("gateway", Part.GATEWAY);

    private final String module;
    private final Part part;

    Service(String module, Part part) {
        this.module = module;
        this.part = part;
    }

    /** The folder it is built in. */
    public String module() {
        return module;
    }

    public Part part() {
        return part;
    }

    public Port port() {
        return part.ports().getFirst();
    }

    public String label() {
        return part.label();
    }
}
