/**
 * Documents in: files, folders, feeds, archives and pages, each read as what it is. {@link
 * org.servanda.intake.Intake} is the front door.
 */
@NullMarked
package org.servanda.intake;

import org.jspecify.annotations.NullMarked;
