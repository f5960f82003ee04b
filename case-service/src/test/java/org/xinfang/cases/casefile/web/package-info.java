@NullMarked
package org.xinfang.cases.casefile.web;

import org.jspecify.annotations.NullMarked;
