@NullMarked
package org.xinfang.cases.change;

import org.jspecify.annotations.NullMarked;
