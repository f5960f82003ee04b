/**
 * What people without an account see at a browser. The pages work without a script and keep nothing here: whatever was
 * typed travels with the form.
 *
 * <p>Start at {@link org.xinfang.gateway.page.Pages}.
 */
@NullMarked
package org.xinfang.gateway.page;

import org.jspecify.annotations.NullMarked;
