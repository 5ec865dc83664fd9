/**
 * The tables of language and of the world: lines of data that stand beside the classes that read
 * them. A folder of the same form, laid over, adds to them or replaces them.
 */
@NullMarked
package org.servanda.table;

import org.jspecify.annotations.NullMarked;
