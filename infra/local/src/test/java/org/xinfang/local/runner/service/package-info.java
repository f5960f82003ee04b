@NullMarked
package org.xinfang.local.runner.service;

import org.jspecify.annotations.NullMarked;
