@NullMarked
package org.xinfang.local.region;

import org.jspecify.annotations.NullMarked;
