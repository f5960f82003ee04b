package org.xinfang.cases.casefile.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.cases.casefile.CaseRefusal;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.cases.change.Board;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.platform.web.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Tells officers of changes while they look on, each for as long as their token is good. */
@RestController
@RequestMapping("/api/cases")
final class ChangeController {

    /** A connection that says nothing for longer is cut on the way. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    /** One for each window that somebody has open. */
    private static final int MOST_OF_ONE_OFFICER = 8;

    private static final Pattern PLACE = Pattern.compile("[0-9A-F]{1,400}");

    private final Board board;
    private final JsonMapper json;
    private final InstantSource time;
    private final Map<OfficerId, Integer> open = new ConcurrentHashMap<>();

    ChangeController(Board board, JsonMapper json, InstantSource time) {
        this.board = board;
        this.json = json;
        this.time = time;
    }

    /**
     * A stream of server-sent events: {@code here} at the beginning, {@code anew} where something may have been missed,
     * {@code change} for a case that has moved on.
     */
    @GetMapping("/changes")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = ChangeView.class)))
    @Nullable
    ResponseEntity<?> changes(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String after,
            Officer officer,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        if (!CaseRules.maySeeCases(officer)) {
            return Problems.notFound();
        }
        if (open.merge(officer.id(), 1, Integer::sum) > MOST_OF_ONE_OFFICER) {
            leave(officer);
            return Problems.answer(
                    Problems.of(HttpStatus.TOO_MANY_REQUESTS, CaseProblems.DOMAIN, CaseRefusal.TOO_MANY_WINDOWS));
        }
        try (var onlooker = board.join(officer.office(), place(after))) {
            var stream = new ChangeStream(response, json);
            while (!onlooker.hasEnded() && isGood(token)) {
                var notice = onlooker.next(HEARTBEAT);
                if (notice.isPresent()) {
                    stream.tell(notice.get());
                } else {
                    stream.beat();
                }
            }
        } finally {
            leave(officer);
        }
        return null;
    }

    /** What was never given out as a place is before all places. */
    private static @Nullable String place(@Nullable String after) {
        return after == null || PLACE.matcher(after).matches() ? after : "";
    }

    private void leave(Officer officer) {
        open.computeIfPresent(officer.id(), (_, count) -> count == 1 ? null : count - 1);
    }

    private boolean isGood(Jwt token) {
        var until = token.getExpiresAt();
        return until != null && time.instant().isBefore(until);
    }
}
