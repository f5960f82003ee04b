/** What the published language promises. Start at {@link org.xinfang.contracts.GoldenSamplesTests}. */
@NullMarked
package org.xinfang.contracts;

import org.jspecify.annotations.NullMarked;
