/**
 * Figures over HTTP, each open to the facts that make it. Start at {@link
 * org.xinfang.accountability.duty.web.FigureController}.
 */
@NullMarked
package org.xinfang.accountability.duty.web;

import org.jspecify.annotations.NullMarked;
