/** PLOVER's JSON, in the field names of its manual. */
@NullMarked
package org.servanda.export.plover;

import org.jspecify.annotations.NullMarked;
