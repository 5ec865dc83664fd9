/** The pages. Each asks the desk, and gives a page or a part of one; none knows another. */
@NullMarked
package org.servanda.server.page;

import org.jspecify.annotations.NullMarked;
