package org.xinfang.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the demonstration region who signs in with a password and acts. */
public final class Account {

    private static final String TOKENS = "/auth/realms/xinfang/protocol/openid-connect/token";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration REST = Duration.ofMillis(500);

    private final URI origin;
    private final String login;
    private final String password;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ReentrantLock signingIn = new ReentrantLock();

    private @Nullable String token;
    private long freshUntil;

    Account(URI origin, String login, String password) {
        this.origin = origin;
        this.login = login;
        this.password = password;
    }

    String login() {
        return login;
    }

    /** A token that is good for the next call. */
    public String token() throws InterruptedException {
        signingIn.lock();
        try {
            var now = System.nanoTime();
            if (token == null || now - freshUntil > 0) {
                token = signIn();
            }
            return token;
        } finally {
            signingIn.unlock();
        }
    }

    /** The platform no longer takes it. */
    void forgetToken() {
        signingIn.lock();
        try {
            token = null;
        } finally {
            signingIn.unlock();
        }
    }

    private String signIn() throws InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        var form = "client_id=xinfang-demo&grant_type=password&username=%s&password=%s"
                .formatted(encoded(login), encoded(password));
        var request = HttpRequest.newBuilder(origin.resolve(TOKENS))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        while (true) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    var json = JsonMapper.shared().readTree(answer.body());
                    freshUntil = System.nanoTime()
                            + Duration.ofSeconds(json.path("expires_in").asLong(60) / 2)
                                    .toNanos();
                    return json.path("access_token").asString();
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    throw new IllegalStateException("%s cannot sign in: %d".formatted(login, answer.statusCode()));
                }
            } catch (IOException away) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("Nobody answers at " + origin, away);
                }
            }
            Thread.sleep(REST);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
