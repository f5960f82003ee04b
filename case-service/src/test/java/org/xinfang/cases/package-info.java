/** The whole service, and what its tests have in common. Start at {@link org.xinfang.cases.CaseLifeTests}. */
@NullMarked
package org.xinfang.cases;

import org.jspecify.annotations.NullMarked;
