@NullMarked
package org.xinfang.local.runner.process;

import org.jspecify.annotations.NullMarked;
