/** How fast the reading is, as a whole and by step: see docs/performance.md. Never shipped. */
@NullMarked
package org.servanda.bench;

import org.jspecify.annotations.NullMarked;
