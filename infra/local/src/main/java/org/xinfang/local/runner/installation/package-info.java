/**
 * One installation on this machine: its folder, ports, secrets and the settings it writes for every process.
 *
 * <p>Start at {@link org.xinfang.local.runner.installation.Installation}.
 */
@NullMarked
package org.xinfang.local.runner.installation;

import org.jspecify.annotations.NullMarked;
