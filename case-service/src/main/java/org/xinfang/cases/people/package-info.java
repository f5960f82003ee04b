/** What people are called who work here. Start at {@link org.xinfang.cases.people.People}. */
@NullMarked
package org.xinfang.cases.people;

import org.jspecify.annotations.NullMarked;
