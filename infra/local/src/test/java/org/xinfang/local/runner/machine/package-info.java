@NullMarked
package org.xinfang.local.runner.machine;

import org.jspecify.annotations.NullMarked;
