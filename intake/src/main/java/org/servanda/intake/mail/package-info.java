/** Messages: single ones, boxes of them, and pages that a browser saved as a message (MHTML). */
@NullMarked
package org.servanda.intake.mail;

import org.jspecify.annotations.NullMarked;
