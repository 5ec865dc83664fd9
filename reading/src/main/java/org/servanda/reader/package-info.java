/**
 * Readers: one package below this for each kind of record. Each goes once over a story's sentences.
 */
@NullMarked
package org.servanda.reader;

import org.jspecify.annotations.NullMarked;
