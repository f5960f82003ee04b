/** What follows from the register of offices on Kafka. Start at {@link org.xinfang.cases.office.kafka.OfficeMessages}. */
@NullMarked
package org.xinfang.cases.office.kafka;

import org.jspecify.annotations.NullMarked;
