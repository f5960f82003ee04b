/**
 * What an installation in containers is made of beside its images: settings and secrets, topics, rights, users, region.
 *
 * <p>Start at {@link org.xinfang.local.compose.Prepare}.
 */
@NullMarked
package org.xinfang.local.compose;

import org.jspecify.annotations.NullMarked;
