@NullMarked
package org.xinfang.local.runner.kafka;

import org.jspecify.annotations.NullMarked;
