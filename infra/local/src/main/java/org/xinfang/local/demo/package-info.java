/**
 * Petitions from a file, driven through the whole platform as the people of the demonstration region would. Start at
 * {@link org.xinfang.local.demo.Demo}.
 */
@NullMarked
package org.xinfang.local.demo;

import org.jspecify.annotations.NullMarked;
