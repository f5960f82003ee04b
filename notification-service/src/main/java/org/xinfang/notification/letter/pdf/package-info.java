/**
 * Letters as PDF, and the gate no spoilt sheet gets through.
 *
 * <p>Start at {@link org.xinfang.notification.letter.pdf.PdfPress}.
 */
@NullMarked
package org.xinfang.notification.letter.pdf;

import org.jspecify.annotations.NullMarked;
