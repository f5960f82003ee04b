package org.xinfang.cases;

import org.xinfang.cases.casefile.OfficeBook;
import org.xinfang.cases.office.Office;
import org.xinfang.cases.office.Offices;
import org.xinfang.kernel.OfficePath;

/** The register of offices, as cases ask it. */
record RegisteredOffices(Offices offices) implements OfficeBook {

    @Override
    public boolean knows(OfficePath office) {
        return offices.find(office).isPresent();
    }

    @Override
    public String documentMark(OfficePath office) {
        return offices.find(office)
                .map(Office::documentMark)
                .orElseThrow(() -> new IllegalStateException("Not in the register: " + office));
    }
}
