package org.xinfang.intake.filing;

import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;

/** Where a filing is handed in, and so who is asked to believe it. */
public sealed interface Desk {

    /** Who receives what names no other office. */
    OfficePath office();

    /** As it is written into the register. */
    String name();

    /** An officer's desk: it registers for its own office and those beneath it. */
    record Counter(Officer officer) implements Desk {

        @Override
        public OfficePath office() {
            return officer.office();
        }

        @Override
        public String name() {
            return officer.id().value();
        }
    }

    /** The public page, open to everybody; it belongs to the county. */
    record PublicPage(OfficePath office) implements Desk {

        @Override
        public String name() {
            return "public";
        }
    }
}
