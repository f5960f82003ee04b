/** Rules about accounts. Start at {@link org.xinfang.cases.account.AccountRulesTests}. */
@NullMarked
package org.xinfang.cases.account;

import org.jspecify.annotations.NullMarked;
