package org.xinfang.notification.notice;

import java.util.List;

/**
 * What a rule made of a notice.
 *
 * @param facts to be made known, oldest first
 * @param letterInstead whether a letter must take the place of an SMS
 */
public record Step(NoticeState state, List<NoticeFact> facts, boolean letterInstead) {

    public Step {
        facts = List.copyOf(facts);
    }

    static Step to(NoticeState state, NoticeFact... facts) {
        return new Step(state, List.of(facts), false);
    }

    static Step withLetter(NoticeState state, NoticeFact... facts) {
        return new Step(state, List.of(facts), true);
    }
}
