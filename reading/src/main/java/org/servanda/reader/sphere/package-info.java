/**
 * Spheres: fields of cooperation that the story says were discussed, agreed, praised or planned. A
 * field that is only mentioned, or that two sides quarrel over, is none.
 */
@NullMarked
package org.servanda.reader.sphere;

import org.jspecify.annotations.NullMarked;
