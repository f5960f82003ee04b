package org.xinfang.accountability;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process. */
@SpringBootApplication
public class AccountabilityService {

    public static void main(String[] arguments) {
        SpringApplication.run(AccountabilityService.class, arguments);
    }
}
