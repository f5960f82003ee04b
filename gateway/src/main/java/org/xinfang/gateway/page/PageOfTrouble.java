package org.xinfang.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.xinfang.gateway.problem.Trouble;
import org.xinfang.gateway.problem.TroublePage;

/** Says to a person what went wrong and where to go on. */
public final class PageOfTrouble implements TroublePage {

    private final Pages pages;

    public PageOfTrouble(Pages pages) {
        this.pages = pages;
    }

    @Override
    public byte[] html(Trouble trouble, String correlation, HttpServletRequest request) {
        var words = new Bilingual(trouble.chinese(), trouble.english());
        var page = Page.of("trouble", Map.of("trouble", trouble.name(), "words", words, "correlation", correlation));
        return pages.html(page, View.of(request, null)).getBytes(StandardCharsets.UTF_8);
    }
}
