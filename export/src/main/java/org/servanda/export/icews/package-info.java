/** The columns of ICEWS event data. */
@NullMarked
package org.servanda.export.icews;

import org.jspecify.annotations.NullMarked;
