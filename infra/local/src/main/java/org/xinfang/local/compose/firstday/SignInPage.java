package org.xinfang.local.compose.firstday;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The sign-in page of the console as a browser of one person goes through it, over the gateway. */
final class SignInPage {

    private static final String SIGN_IN = "/auth/realms/xinfang/protocol/openid-connect/";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_PAGES = 6;

    private final URI origin;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private boolean isPasswordChanged;

    SignInPage(URI origin) {
        this.origin = origin;
    }

    /** The token of somebody who signs in with a first password and is made to choose an own one. */
    String tokenOfNew(String login, String first, String own)
            throws IOException, InterruptedException, GeneralSecurityException {
        var verifier = Base64.getUrlEncoder().withoutPadding().encodeToString(SecureRandom.getSeed(48));
        var challenge = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
        var asked = Map.of(
                "client_id", "xinfang-console",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", console(),
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
        var page = get(origin.resolve(SIGN_IN + "auth?" + form(asked)));
        var answer = post(formOf(page), Map.of("username", login, "password", first));
        for (var pages = 0; pages < MOST_PAGES; pages++) {
            var leadsTo = answer.headers().firstValue("Location").orElse("");
            var code = CODE.matcher(leadsTo);
            if (leadsTo.startsWith(console()) && code.find()) {
                return token(code.group(1), verifier, login);
            }
            answer = leadsTo.isEmpty() ? changePassword(answer, login, own) : get(origin.resolve(leadsTo));
        }
        throw new IllegalStateException(login + " is led in circles");
    }

    boolean isPasswordChanged() {
        return isPasswordChanged;
    }

    private HttpResponse<String> changePassword(HttpResponse<String> page, String login, String own)
            throws IOException, InterruptedException {
        if (!page.body().contains("password-new")) {
            throw new IllegalStateException("%s cannot sign in: %d".formatted(login, page.statusCode()));
        }
        isPasswordChanged = true;
        return post(formOf(page), Map.of("password-new", own, "password-confirm", own));
    }

    private String token(String code, String verifier, String login) throws IOException, InterruptedException {
        var answer = post(
                origin.resolve(SIGN_IN + "token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "xinfang-console",
                        "code",
                        code,
                        "redirect_uri",
                        console(),
                        "code_verifier",
                        verifier));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s gets no token: %d".formatted(login, answer.statusCode()));
        }
        return JsonMapper.shared().readTree(answer.body()).get("access_token").stringValue();
    }

    private String console() {
        return origin.resolve("/console/").toString();
    }

    private URI formOf(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("The sign-in page has no form: %d".formatted(page.statusCode()));
        }
        return origin.resolve(form.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI page, Map<String, String> fields) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
