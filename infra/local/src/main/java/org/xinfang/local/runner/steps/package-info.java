/**
 * Steps that need one another, performed beside each other as far as they do not, with a person looking on.
 *
 * <p>Start at {@link org.xinfang.local.runner.steps.Conductor}.
 */
@NullMarked
package org.xinfang.local.runner.steps;

import org.jspecify.annotations.NullMarked;
