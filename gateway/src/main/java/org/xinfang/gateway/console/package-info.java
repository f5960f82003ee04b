/** The staff's console as files. Start at {@link org.xinfang.gateway.console.ConsoleFiles}. */
@NullMarked
package org.xinfang.gateway.console;

import org.jspecify.annotations.NullMarked;
