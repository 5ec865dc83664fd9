/** Deadlines and occasions as a calendar file. */
@NullMarked
package org.servanda.export.calendar;

import org.jspecify.annotations.NullMarked;
