/** Documents as BibTeX. */
@NullMarked
package org.servanda.export.bibtex;

import org.jspecify.annotations.NullMarked;
