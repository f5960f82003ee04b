/**
 * The platform as its people see it: whole, installed, over the gateway.
 *
 * <p>Start at {@link org.xinfang.stories.LifeOfAPetitionStories}.
 */
@NullMarked
package org.xinfang.stories;

import org.jspecify.annotations.NullMarked;
