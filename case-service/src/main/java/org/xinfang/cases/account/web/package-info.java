/** Accounts and their record over HTTP. Start at {@link org.xinfang.cases.account.web.AccountController}. */
@NullMarked
package org.xinfang.cases.account.web;

import org.jspecify.annotations.NullMarked;
