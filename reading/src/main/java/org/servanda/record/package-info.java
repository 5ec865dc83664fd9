/**
 * The facts, as values: the records that come out of a reading. Positions count Unicode code points
 * from the start of the document's text, end exclusive (W3C Web Annotation TextPositionSelector);
 * dates are ISO 8601; countries ISO 3166-1 alpha-3; money ISO 4217. Knows nothing of the rest.
 */
@NullMarked
package org.servanda.record;

import org.jspecify.annotations.NullMarked;
