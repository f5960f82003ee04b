/**
 * The whole platform on one machine: what it consists of, started in the order of its needs, stopped whole.
 *
 * <p>Start at {@link org.xinfang.local.runner.Up}.
 */
@NullMarked
package org.xinfang.local.runner;

import org.jspecify.annotations.NullMarked;
