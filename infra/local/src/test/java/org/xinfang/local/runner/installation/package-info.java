@NullMarked
package org.xinfang.local.runner.installation;

import org.jspecify.annotations.NullMarked;
