/** The groups of the realm, which mirror the offices. Start at {@link org.xinfang.cases.office.keycloak.RealmGroups}. */
@NullMarked
package org.xinfang.cases.office.keycloak;

import org.jspecify.annotations.NullMarked;
