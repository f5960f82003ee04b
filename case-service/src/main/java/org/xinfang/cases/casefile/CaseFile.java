package org.xinfang.cases.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xinfang.cases.clock.ClockChange;
import org.xinfang.cases.clock.Clocks;
import org.xinfang.kernel.OfficePath;

/**
 * What lies in the file of every case, whatever its state.
 *
 * @param version how many events the case has had; grows by one with each
 */
public record CaseFile(Registration registration, List<Claim> claims, Clocks clocks, long version) {

    public CaseFile {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("A case has at least one claim");
        }
    }

    static CaseFile begun(Registration registration, List<Claim> claims, ClockChange change) {
        return new CaseFile(registration, claims, Clocks.NONE.after(change), 1);
    }

    /** One event later. */
    CaseFile after(ClockChange change) {
        return new CaseFile(registration, claims, clocks.after(change), version + 1);
    }

    CaseFile putWith(OfficePath office) {
        return new CaseFile(
                registration,
                claims.stream().map(claim -> claim.putWith(office)).toList(),
                clocks,
                version);
    }

    /** The offices whose business the case is: the one that registered it and those responsible for a claim. */
    public Set<OfficePath> offices() {
        var offices = new TreeSet<OfficePath>();
        offices.add(registration.office());
        claims.forEach(claim -> offices.add(claim.responsible()));
        return offices;
    }
}
