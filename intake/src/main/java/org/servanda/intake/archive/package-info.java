/** Files that hold files: ZIP, tar, gzip and the like, and web archives. All are streamed. */
@NullMarked
package org.servanda.intake.archive;

import org.jspecify.annotations.NullMarked;
