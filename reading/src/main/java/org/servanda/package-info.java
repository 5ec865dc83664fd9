/** The front door of reading: text in, records out. */
@NullMarked
package org.servanda;

import org.jspecify.annotations.NullMarked;
