/**
 * The desk for petitioners, who come with number and query code. Start at {@link org.xinfang.intake.desk.Visitor}.
 */
@NullMarked
package org.xinfang.intake.desk;

import org.jspecify.annotations.NullMarked;
