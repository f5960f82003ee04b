package org.xinfang.gateway.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns pages into HTML. Whatever people or services wrote is escaped by the templates. */
public final class Pages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final boolean https;

    public Pages(boolean https) {
        this.https = https;
        engine.setTemplateResolver(templates());
        engine.setTemplateEngineMessageSource(texts());
        // Compiled expressions would be classes made while running; ours are read once and cached.
        engine.setEnableSpringELCompiler(false);
    }

    private static ClassLoaderTemplateResolver templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("page/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        return resolver;
    }

    private static MessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("page/texts");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.CHINESE);
        return texts;
    }

    /** Shows the page as the person at the browser wishes to read. */
    public ServerResponse show(Page page, @Nullable String wish, ServerRequest request) {
        var view = View.of(request.servletRequest(), wish);
        var answer = ServerResponse.status(page.status())
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, page.mayBeKept() ? "private, no-cache" : "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (wish != null) {
            answer.header(HttpHeaders.SET_COOKIE, view.cookie(https).toString());
        }
        if (page.pause() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds(page.pause())));
        }
        return answer.body(html(page, view));
    }

    String html(Page page, View view) {
        var model = new HashMap<String, Object>(Map.of(
                "view",
                view,
                "classes",
                view.classes(),
                "days",
                new Days(view.locale()),
                "objections",
                List.of(),
                "form",
                ""));
        model.putAll(page.model());
        if (page.pause() != null) {
            model.put("wait", seconds(page.pause()));
        }
        return engine.process(page.template(), new Context(view.locale(), model));
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.plusNanos(999_999_999).toSeconds());
    }
}
