/** The whole service on real servers. Start at {@link org.xinfang.intake.RegistrationOverHttpTests}. */
@NullMarked
package org.xinfang.intake;

import org.jspecify.annotations.NullMarked;
