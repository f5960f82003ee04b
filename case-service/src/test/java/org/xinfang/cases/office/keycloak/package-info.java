/** Groups of a real realm. Start at {@link org.xinfang.cases.office.keycloak.RealmGroupsTests}. */
@NullMarked
package org.xinfang.cases.office.keycloak;

import org.jspecify.annotations.NullMarked;
