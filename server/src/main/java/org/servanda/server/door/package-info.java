/** Pages on who is who: signing in and out, one's own account and tokens, the log. */
@NullMarked
package org.servanda.server.door;

import org.jspecify.annotations.NullMarked;
