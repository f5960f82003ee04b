/**
 * The topics of an installation and who may say and hear what on them.
 *
 * <p>Start at {@link org.xinfang.local.runner.kafka.Party}.
 */
@NullMarked
package org.xinfang.local.runner.kafka;

import org.jspecify.annotations.NullMarked;
