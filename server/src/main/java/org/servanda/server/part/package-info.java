/** Parts that pages share: the frame, texts with what was read from them, lists of entries. */
@NullMarked
package org.servanda.server.part;

import org.jspecify.annotations.NullMarked;
