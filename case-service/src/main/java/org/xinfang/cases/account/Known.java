package org.xinfang.cases.account;

import java.util.function.Predicate;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.OfficerId;

/** What the rules ask about the rest of the county. */
public record Known(Predicate<OfficerId> isTaken, Predicate<OfficePath> isRegistered) {}
