package org.xinfang.cases.export;

import org.jspecify.annotations.Nullable;
import org.xinfang.cases.casefile.CaseRules;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.Officer;

/** Who may take a list with them, and who sees that they did. */
public final class ExportRules {

    /** More than anybody works through on paper; whoever has more narrows the list. */
    public static final int MOST = 5_000;

    private static final int LONGEST_PURPOSE = 200;

    private ExportRules() {}

    /** Whoever sees the list, and says what for. */
    public static Decision<String> purpose(Officer by, @Nullable String purpose) {
        if (!CaseRules.maySeeCases(by)) {
            return Decision.refuse(ExportRefusal.NO_CASES);
        }
        if (purpose == null || purpose.isBlank()) {
            return Decision.refuse(ExportRefusal.NO_PURPOSE);
        }
        return purpose.length() > LONGEST_PURPOSE
                ? Decision.refuse(ExportRefusal.PURPOSE_TOO_LONG)
                : Decision.accept(purpose.strip());
    }

    public static boolean maySeeWho(Officer by) {
        return by.mayAudit();
    }
}
