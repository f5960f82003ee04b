/** Personal data over HTTP. Start at {@link org.xinfang.intake.reading.web.RevealController}. */
@NullMarked
package org.xinfang.intake.reading.web;

import org.jspecify.annotations.NullMarked;
