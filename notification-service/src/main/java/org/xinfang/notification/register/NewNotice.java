package org.xinfang.notification.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Cause;
import org.xinfang.notification.notice.Notice;
import org.xinfang.notification.notice.NoticeFact;

/** A notice to be written down, with what it says if that is known already. */
public record NewNotice(Notice notice, @Nullable TextMessage text, List<NoticeFact> facts, Cause cause) {}
