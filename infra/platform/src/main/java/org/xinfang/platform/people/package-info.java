/** What people are called who work with a service. Start at {@link org.xinfang.platform.people.People}. */
@NullMarked
package org.xinfang.platform.people;

import org.jspecify.annotations.NullMarked;
