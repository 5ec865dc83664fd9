/** The files of GDELT 2.0: events, mentions, and the Global Knowledge Graph. */
@NullMarked
package org.servanda.export.gdelt;

import org.jspecify.annotations.NullMarked;
