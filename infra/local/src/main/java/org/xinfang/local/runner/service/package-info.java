/**
 * The five processes that are ours: where each is built, what it is told, how it is run.
 *
 * <p>Start at {@link org.xinfang.local.runner.service.Service}.
 */
@NullMarked
package org.xinfang.local.runner.service;

import org.jspecify.annotations.NullMarked;
