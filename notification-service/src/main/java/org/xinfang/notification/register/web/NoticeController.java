package org.xinfang.notification.register.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;
import org.xinfang.notification.notice.Channel;
import org.xinfang.notification.notice.NoticeId;
import org.xinfang.notification.register.LetterBook;
import org.xinfang.notification.register.NoticeLists;
import org.xinfang.notification.register.NoticeRow;
import org.xinfang.platform.web.Page;
import org.xinfang.platform.web.Problems;

/** Where notices stand, for the offices concerned; their letters, for those who handle the matter. */
@RestController
@RequestMapping("/api/notices")
final class NoticeController {

    private static final Set<Role> MAY_LIST = EnumSet.complementOf(EnumSet.of(Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN));

    /** A letter names the person and the case: not for those who watch or count. */
    private static final Set<Role> MAY_READ = EnumSet.of(
            Role.RECEPTIONIST,
            Role.REGISTRAR,
            Role.DISPATCHER,
            Role.OFFICER,
            Role.UNIT_LEADER,
            Role.DIRECTOR,
            Role.INSPECTOR,
            Role.REVIEWER);

    private final NoticeLists notices;
    private final LetterBook letters;

    NoticeController(NoticeLists notices, LetterBook letters) {
        this.notices = notices;
        this.letters = letters;
    }

    @GetMapping
    ResponseEntity<Page<NoticeView>> list(
            Officer officer,
            @RequestParam(name = "case", required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (!officer.hasAny(MAY_LIST)) {
            return Problems.forbidden("notice", NoticeRefusal.NOT_YOUR_TASK);
        }
        var most = Page.limit(limit);
        var item = matter == null ? submission : matter;
        var rows = notices.list(officer.office(), item, after, most + 1);
        return ResponseEntity.ok(Page.of(rows, most, NoticeRow::order).map(NoticeView::of));
    }

    @GetMapping("/{slug}")
    ResponseEntity<NoticeView> show(Officer officer, @PathVariable String slug) {
        if (!officer.hasAny(MAY_LIST)) {
            return Problems.forbidden("notice", NoticeRefusal.NOT_YOUR_TASK);
        }
        var found = read(slug).flatMap(id -> notices.find(officer.office(), id));
        return found.isPresent() ? ResponseEntity.ok(NoticeView.of(found.get())) : Problems.notFound();
    }

    @GetMapping("/{slug}/letter")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> letter(Officer officer, @PathVariable String slug) {
        if (!officer.hasAny(MAY_READ)) {
            return Problems.forbidden("notice", NoticeRefusal.NOT_YOUR_TASK);
        }
        var sheets = read(slug)
                .filter(id -> id.channel() == Channel.LETTER)
                .flatMap(id -> notices.find(officer.office(), id))
                .flatMap(row -> letters.find(row.id()));
        if (sheets.isEmpty()) {
            return Problems.notFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        "inline; filename=\"%s.pdf\"".formatted(sheets.get().number()))
                .body(sheets.get().pdf());
    }

    private static Optional<NoticeId> read(String slug) {
        try {
            return Optional.of(NoticeId.ofSlug(slug));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** One notice as it is shown; {@code key} is its id as part of an address. */
    record NoticeView(
            String id,
            String key,
            Channel channel,
            String template,
            String state,
            @Nullable String failure,
            String submission,
            @Nullable String matter,
            @Nullable String mobile,
            @Nullable Integer pages,
            @Nullable String letter,
            Instant since,
            List<NoticeRow.Moment> history) {

        static NoticeView of(NoticeRow row) {
            return new NoticeView(
                    row.id().value(),
                    row.id().slug(),
                    row.id().channel(),
                    row.template(),
                    row.state(),
                    row.failure(),
                    row.submission(),
                    row.matter(),
                    row.mobile(),
                    row.pages(),
                    row.pages() == null
                            ? null
                            : "/api/notices/%s/letter".formatted(row.id().slug()),
                    row.history().getFirst().at(),
                    row.history());
        }
    }
}
