package org.xinfang.cases.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;

/** The accounts of people. Those of services are none of them, and none is ever deleted. */
public interface Accounts {

    Optional<Account> find(OfficerId login);

    /** What somebody may see of them, in the order of their logins. */
    List<Account> list(Officer by, Search search, @Nullable String after, int limit);

    /** Makes an account that lets in with a first password. */
    void make(Account account, FirstPassword password);

    /** From now on it is as it stands here. */
    void change(Account after);

    /** Whoever signed in with the old password is signed out. */
    void renew(OfficerId login, FirstPassword password);

    /** Ends all sessions. */
    void shutOut(OfficerId login);

    void letIn(OfficerId login);

    /**
     * Which accounts.
     *
     * @param text part of a login or a name
     */
    record Search(@Nullable String text, @Nullable Boolean isShutOut) {}
}
