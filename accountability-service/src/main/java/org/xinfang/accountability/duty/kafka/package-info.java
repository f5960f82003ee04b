/**
 * What duties are known from. Start at {@link org.xinfang.accountability.duty.kafka.CaseFacts}.
 */
@NullMarked
package org.xinfang.accountability.duty.kafka;

import org.jspecify.annotations.NullMarked;
