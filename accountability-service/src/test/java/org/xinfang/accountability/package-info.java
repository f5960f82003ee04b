/** The service over the real servers. Start at {@link org.xinfang.accountability.AccountabilityTests}. */
@NullMarked
package org.xinfang.accountability;

import org.jspecify.annotations.NullMarked;
