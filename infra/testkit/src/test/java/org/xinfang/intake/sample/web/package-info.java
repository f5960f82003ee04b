/** The browser's side. Start at {@link org.xinfang.intake.sample.web.Shortcut}. */
@NullMarked
package org.xinfang.intake.sample.web;

import org.jspecify.annotations.NullMarked;
