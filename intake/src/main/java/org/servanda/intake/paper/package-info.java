/** Papers: PDF, Word, OpenDocument and RTF, as paragraphs of text. */
@NullMarked
package org.servanda.intake.paper;

import org.jspecify.annotations.NullMarked;
