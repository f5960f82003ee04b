@NullMarked
package org.xinfang.local.runner;

import org.jspecify.annotations.NullMarked;
