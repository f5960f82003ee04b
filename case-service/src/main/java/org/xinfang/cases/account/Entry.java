package org.xinfang.cases.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is entered about an account, as it was written. */
public record Entry(@Nullable String name, @Nullable String office, List<String> roles) {

    public Entry {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Entry[redacted]";
    }
}
