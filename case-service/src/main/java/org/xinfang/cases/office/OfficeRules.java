package org.xinfang.cases.office;

import static org.xinfang.cases.office.OfficeRefusal.EMPTY;
import static org.xinfang.cases.office.OfficeRefusal.NOT_A_KIND;
import static org.xinfang.cases.office.OfficeRefusal.NOT_A_SYSTEM_ADMIN;
import static org.xinfang.cases.office.OfficeRefusal.NOT_YOUR_OFFICE;
import static org.xinfang.cases.office.OfficeRefusal.TOO_LONG;
import static org.xinfang.kernel.Decision.accept;
import static org.xinfang.kernel.Decision.refuse;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Decision;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.Role;

/** Who may enter which office in the register, and with what. */
public final class OfficeRules {

    private static final int LONGEST = 100;

    private OfficeRules() {}

    public static Decision<OfficeRegistered> register(OfficePath path, Officer by, Entry entry, Instant now) {
        if (!by.office().covers(path)) {
            return refuse(NOT_YOUR_OFFICE);
        }
        if (!by.has(Role.SYSTEM_ADMIN)) {
            return refuse(NOT_A_SYSTEM_ADMIN);
        }
        var kind = entry.kind();
        if (kind == null) {
            return refuse(new FieldRefusal(NOT_A_KIND, "kind"));
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", text(entry.name()));
        texts.put("shortName", text(entry.shortName()));
        texts.put("nameEn", text(entry.englishName()));
        texts.put("phone", text(entry.phone()));
        for (var field : texts.entrySet()) {
            if (field.getValue().isEmpty()) {
                return refuse(new FieldRefusal(EMPTY, field.getKey()));
            }
            if (field.getValue().length() > LONGEST) {
                return refuse(new FieldRefusal(TOO_LONG, field.getKey()));
            }
        }
        return accept(new OfficeRegistered(office(path, kind, entry), by.id(), now));
    }

    private static Office office(OfficePath path, Office.Kind kind, Entry entry) {
        var shortName = text(entry.shortName());
        var mark = text(entry.documentMark());
        return new Office(
                path,
                kind,
                text(entry.name()),
                shortName,
                text(entry.englishName()),
                text(entry.phone()),
                mark.isEmpty() ? shortName : mark);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
