/**
 * Linked data: schema.org for what is told, W3C Web Annotation for where, PROV for how it was made.
 */
@NullMarked
package org.servanda.export.linked;

import org.jspecify.annotations.NullMarked;
