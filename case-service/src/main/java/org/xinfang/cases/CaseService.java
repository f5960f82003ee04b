package org.xinfang.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process. */
@SpringBootApplication(proxyBeanMethods = false)
public class CaseService {

    public static void main(String[] arguments) {
        SpringApplication.run(CaseService.class, arguments);
    }
}
