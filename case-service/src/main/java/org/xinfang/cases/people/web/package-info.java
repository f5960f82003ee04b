/** Names of people out of their tokens. Start at {@link org.xinfang.cases.people.web.Introduction}. */
@NullMarked
package org.xinfang.cases.people.web;

import org.jspecify.annotations.NullMarked;
