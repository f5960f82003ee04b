package org.xinfang.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process that tells petitioners. */
@SpringBootApplication(proxyBeanMethods = false)
public class NotificationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
