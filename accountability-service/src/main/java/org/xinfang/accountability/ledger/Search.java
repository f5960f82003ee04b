package org.xinfang.accountability.ledger;

import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.OfficePath;

/**
 * Which entries are asked for, newest first.
 *
 * @param number of a matter or submission; absent for all
 * @param within only what names this office or one beneath it; absent for all
 * @param after the last entry that was read already
 */
public record Search(
        @Nullable String number,
        @Nullable String type,
        @Nullable OfficePath within,
        @Nullable Place after,
        int limit) {}
