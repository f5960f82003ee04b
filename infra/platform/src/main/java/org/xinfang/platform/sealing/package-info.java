/**
 * Personal data and people's own words, sealed before they are stored or sent. Start at {@link
 * org.xinfang.platform.sealing.Sealing}.
 */
@NullMarked
package org.xinfang.platform.sealing;

import org.jspecify.annotations.NullMarked;
