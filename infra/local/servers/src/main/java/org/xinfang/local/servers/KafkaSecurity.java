package org.xinfang.local.servers;

import java.util.List;
import java.util.Map;

/** Who may do what on a broker. */
public sealed interface KafkaSecurity {

    String brokerProperties();

    List<String> formatArguments();

    /** What a client that may do everything is configured with. */
    Map<String, Object> clientProperties(String bootstrap);

    /** Everybody may do everything: for tests, on the loopback address. */
    record Open() implements KafkaSecurity {

        @Override
        public String brokerProperties() {
            return "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT\n";
        }

        @Override
        public List<String> formatArguments() {
            return List.of();
        }

        @Override
        public Map<String, Object> clientProperties(String bootstrap) {
            return Map.of("bootstrap.servers", bootstrap);
        }
    }

    /** Everybody says who they are (SCRAM), and may do what an ACL allows; the administrator may do everything. */
    record Scram(String administrator, String password) implements KafkaSecurity {

        private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";
        private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

        /** Both are written into lines and lists whose own marks they must not hold. */
        public Scram {
            if (!administrator.matches("[A-Za-z0-9-]+") || !password.matches("[A-Za-z0-9_-]+")) {
                throw new IllegalArgumentException("The name and the password are letters, digits, '-' and '_'");
            }
        }

        /** The controller knows its one client, the broker, before it knows any SCRAM user. */
        @Override
        public String brokerProperties() {
            return """
                    listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
                    sasl.enabled.mechanisms=SCRAM-SHA-512
                    sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                    listener.name.clients.scram-sha-512.sasl.jaas.config=%3$s
                    sasl.mechanism.controller.protocol=PLAIN
                    listener.name.controller.sasl.enabled.mechanisms=PLAIN
                    listener.name.controller.plain.sasl.jaas.config=%4$s required username="%1$s" password="%2$s" user_%1$s="%2$s";
                    authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                    allow.everyone.if.no.acl.found=false
                    super.users=User:%1$s
                    """.formatted(administrator, password, jaas(administrator, password), PLAIN);
        }

        @Override
        public List<String> formatArguments() {
            return List.of("--add-scram", "SCRAM-SHA-512=[name=%s,password=%s]".formatted(administrator, password));
        }

        @Override
        public Map<String, Object> clientProperties(String bootstrap) {
            return clientProperties(bootstrap, administrator, password);
        }

        /** What a client of any user is configured with. */
        public static Map<String, Object> clientProperties(String bootstrap, String user, String password) {
            return Map.of(
                    "bootstrap.servers",
                    bootstrap,
                    "security.protocol",
                    "SASL_PLAINTEXT",
                    "sasl.mechanism",
                    "SCRAM-SHA-512",
                    "sasl.jaas.config",
                    jaas(user, password));
        }

        private static String jaas(String user, String password) {
            return "%s required username=\"%s\" password=\"%s\";".formatted(SCRAM, user, password);
        }

        @Override
        public String toString() {
            return "Scram[%s, redacted]".formatted(administrator);
        }
    }
}
