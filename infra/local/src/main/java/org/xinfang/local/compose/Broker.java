package org.xinfang.local.compose;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfang.local.runner.installation.Port;
import org.xinfang.local.runner.kafka.Party;
import org.xinfang.local.runner.kafka.Rights;
import org.xinfang.local.servers.KafkaSecurity;

/** The broker of an installation, for whoever sees to it. */
public record Broker(Installed installed) {

    /** What a client that may do everything is configured with. */
    public Map<String, Object> administrator() {
        return new KafkaSecurity.Scram("admin", installed.secrets().password("kafka.admin"))
                .clientProperties(installed.places().address(Port.KAFKA));
    }

    /** Every login with its password: the services' and those of the departments' own systems. */
    Map<String, String> logins() {
        var secrets = installed.secrets();
        return Stream.concat(
                        Party.ALL.stream().map(Party::login),
                        installed.region().departments().stream().map(Rights::departmentLogin))
                .collect(Collectors.toMap(login -> login, login -> secrets.password("kafka." + login)));
    }
}
