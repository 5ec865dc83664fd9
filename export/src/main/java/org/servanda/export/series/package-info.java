/** Counts over time as political scientists use them: country-days and dyad-months. */
@NullMarked
package org.servanda.export.series;

import org.jspecify.annotations.NullMarked;
