/** Handing in a petition, one question on a page. Start at {@link org.xinfang.gateway.page.petition.PetitionDesk}. */
@NullMarked
package org.xinfang.gateway.page.petition;

import org.jspecify.annotations.NullMarked;
