/**
 * What the tests of every module stand on: real servers, a clock that is set by hand, signed tokens, the house rules.
 *
 * <p>Start at {@link org.xinfang.testkit.Sandbox}.
 */
@NullMarked
package org.xinfang.testkit;

import org.jspecify.annotations.NullMarked;
