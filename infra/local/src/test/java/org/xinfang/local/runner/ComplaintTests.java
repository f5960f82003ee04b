package org.xinfang.local.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xinfang.local.servers.ServerFault;

class ComplaintTests {

    @Test
    void ofAStructuredLogOnlyTheErrorIsSaid() {
        var fault = new ServerFault("""
                case ended with status 1 before it was ready. Its log case.log ends:
                {"level":"INFO","message":"Consumer stopped"}
                {"level":"ERROR","message":"Web server failed to start.\\nPort 8082 was already in use."}
                {"level":"INFO","message":"Bye"}""");

        assertThat(new Complaint(fault).text()).isEqualTo("""
                case ended with status 1 before it was ready. Its log case.log ends:
                Web server failed to start.
                Port 8082 was already in use.""");
    }

    @Test
    void ofAStackTraceTheCausesStayAndTheFramesGo() {
        var fault = new ServerFault("""
                case ended. Its log ends:
                Exception in thread "main" java.lang.IllegalStateException: no
                \tat org.xinfang.Case.main(Case.java:1)
                Caused by: java.io.IOException: disk""");

        assertThat(new Complaint(fault).text())
                .contains("IllegalStateException: no", "Caused by: java.io.IOException: disk")
                .doesNotContain("Case.java");
    }

    @Test
    void whatNobodyForesawIsNamed() {
        assertThat(new Complaint(new IllegalArgumentException("odd")).text())
                .contains("IllegalArgumentException", "odd");
    }
}
