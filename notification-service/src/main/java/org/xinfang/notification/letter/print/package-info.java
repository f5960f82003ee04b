/**
 * Where letters are printed: a printer that speaks IPP, or a folder that somebody watches.
 *
 * <p>Start at {@link org.xinfang.notification.letter.print.FolderSpooler}.
 */
@NullMarked
package org.xinfang.notification.letter.print;

import org.jspecify.annotations.NullMarked;
