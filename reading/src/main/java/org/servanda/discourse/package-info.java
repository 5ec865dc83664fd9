/**
 * Who "he", "the President", "our country" and "the sides" are; who is speaking; what is quoted.
 * Its result, {@link org.servanda.discourse.Story}, is all that the readers see.
 */
@NullMarked
package org.servanda.discourse;

import org.jspecify.annotations.NullMarked;
