/** Files that pages load: styles, scripts, the mark. All come from this program. */
@NullMarked
package org.servanda.server.asset;

import org.jspecify.annotations.NullMarked;
