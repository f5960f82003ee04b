package org.xinfang.kernel.limit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a rule pack from its text: the head, and one line for each limit. */
final class RulePackText {

    private static final Set<String> HEAD = Set.of("id", "jurisdiction", "title", "valid-from", "base");

    private RulePackText() {}

    /** Whatever the text does not say is taken from its base, which must be among {@code known}. */
    static RulePack parse(PropertiesText text, RulePacks known) {
        var limits = new EnumMap<LimitCode, Limit>(LimitCode.class);
        text.optional("base").map(base -> base(text, base, known)).ifPresent(limits::putAll);
        for (var key : text.keysExcept(HEAD)) {
            var limit = limit(text, key);
            limits.put(limit.code(), limit);
        }
        return new RulePack(
                text.required("id"),
                text.required("jurisdiction"),
                text.required("title"),
                text.date("valid-from", text.required("valid-from")),
                limits);
    }

    private static Map<LimitCode, Limit> base(PropertiesText text, String base, RulePacks known) {
        return known.find(base)
                .map(RulePack::limits)
                .orElseThrow(() -> text.complaint("base", "there is no rule pack " + base));
    }

    /** {@code T4 = 5 working, assignment-received, unit, 《信访工作条例》第二十三条}. */
    private static Limit limit(PropertiesText text, String key) {
        var parts = text.required(key).split("\\s*,\\s*", 4);
        var length = parts[0].split("\\s+", 2);
        if (parts.length != 4 || length.length != 2) {
            throw text.complaint(key, "a limit is written as 'days kind, start, owner, article'");
        }
        return new Limit(
                text.word(key, LimitCode.class, key.toLowerCase(Locale.ROOT)),
                text.number(key, length[0]),
                text.word(key, DayKind.class, length[1]),
                text.word(key, ClockStart.class, parts[1]),
                text.word(key, ClockOwner.class, parts[2]),
                parts[3]);
    }
}
