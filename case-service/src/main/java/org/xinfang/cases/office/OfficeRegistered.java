package org.xinfang.cases.office;

import java.time.Instant;
import org.xinfang.kernel.OfficerId;

/** An office is in the register under these names; said again, the names have changed. */
public record OfficeRegistered(Office office, OfficerId by, Instant at) {}
