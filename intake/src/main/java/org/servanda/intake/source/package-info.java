/** What passes between the formats: a source of bytes goes in, articles and problems come out. */
@NullMarked
package org.servanda.intake.source;

import org.jspecify.annotations.NullMarked;
