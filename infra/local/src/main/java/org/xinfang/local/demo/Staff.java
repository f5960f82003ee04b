package org.xinfang.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** Everybody of the demonstration region with a login. */
public record Staff(String county, Map<String, Account> accounts) {

    /**
     * Reads who was made at the start of the installation.
     *
     * @param logins the file that {@code infra/up} wrote, one line per person, a name and a password in it
     */
    public static Staff read(Path logins, URI origin, String county) throws IOException {
        var accounts = new HashMap<String, Account>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(logins);
                var rows = format.parse(reader)) {
            for (var row : rows) {
                var login = row.get("login");
                accounts.put(login, new Account(origin, login, row.get("password")));
            }
        }
        return new Staff(county, Map.copyOf(accounts));
    }

    public Account of(String login) {
        var account = accounts.get(login);
        if (account == null) {
            throw new IllegalStateException("Nobody is called %s in this installation".formatted(login));
        }
        return account;
    }
}
