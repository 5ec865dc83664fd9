/** Plain text and tables of texts: encodings, JSON Lines, CSV, days, and which language it is. */
@NullMarked
package org.servanda.intake.text;

import org.jspecify.annotations.NullMarked;
