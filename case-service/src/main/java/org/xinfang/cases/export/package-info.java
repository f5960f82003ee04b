/** Lists that were taken out of the house, by whom and what for. Start at {@link org.xinfang.cases.export.ExportRules}. */
@NullMarked
package org.xinfang.cases.export;

import org.jspecify.annotations.NullMarked;
