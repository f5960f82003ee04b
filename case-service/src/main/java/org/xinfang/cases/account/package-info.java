/** Who may sign in, and as what. Start at {@link org.xinfang.cases.account.AccountRules}. */
@NullMarked
package org.xinfang.cases.account;

import org.jspecify.annotations.NullMarked;
