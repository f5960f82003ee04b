/** The mechanism that every service stands on. Start at {@link org.xinfang.platform.PlatformAutoConfiguration}. */
@NullMarked
package org.xinfang.platform;

import org.jspecify.annotations.NullMarked;
