package org.xinfang.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What came of a run, for a person and for a program. */
record Summary(
        int registered,
        int casesOpened,
        int referred,
        int signedFor,
        int accepted,
        int opinionsServed,
        int smsSent,
        int smsDelivered,
        int lettersSpooled,
        int ledgerFacts,
        int lost,
        int duplicated,
        double p50Ms,
        double p95Ms,
        double seconds) {

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    String text() {
        var lines = new LinkedHashMap<String, Object>();
        lines.put("登记 registered", registered);
        lines.put("立项 cases opened", casesOpened);
        lines.put("转送 transferred", referred);
        lines.put("签收 signed for", signedFor);
        lines.put("受理 accepted", accepted);
        lines.put("意见书送达 opinions served", opinionsServed);
        lines.put("短信发出/送达 SMS sent/delivered", smsSent + " / " + smsDelivered);
        lines.put("信函打印 letters printed", lettersSpooled);
        lines.put("责任台账 facts in the ledger", ledgerFacts);
        lines.put("丢失/重复 lost/duplicated", lost + " / " + duplicated);
        lines.put("每次调用 a call, p50/p95", "%.0f / %.0f ms".formatted(p50Ms, p95Ms));
        lines.put("用时 took", "%.1f s, %.1f petitions/s".formatted(seconds, opinionsServed / seconds));
        var text = new StringBuilder();
        for (Map.Entry<String, Object> line : lines.entrySet()) {
            text.append("  ")
                    .append(line.getKey())
                    .append(": ")
                    .append(line.getValue())
                    .append('\n');
        }
        return text.toString();
    }
}
