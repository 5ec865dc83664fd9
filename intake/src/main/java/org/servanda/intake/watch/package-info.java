/** Watches feeds: asks each from time to time whether it has something new, and reads that. */
@NullMarked
package org.servanda.intake.watch;

import org.jspecify.annotations.NullMarked;
