/** Statements: who said what, directly or indirectly, to whom and through whom. */
@NullMarked
package org.servanda.reader.statement;

import org.jspecify.annotations.NullMarked;
