/** Accounts in the realm. Start at {@link org.xinfang.cases.account.keycloak.RealmAccounts}. */
@NullMarked
package org.xinfang.cases.account.keycloak;

import org.jspecify.annotations.NullMarked;
