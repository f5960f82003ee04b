@NullMarked
package org.xinfang.local.runner.steps;

import org.jspecify.annotations.NullMarked;
