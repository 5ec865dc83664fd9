/**
 * Statements: who said what, directly or indirectly, to whom and through whom; how the speaker
 * stands towards whom, with the words that show it ({@code en/stances.tsv}: stance, {@code manner}
 * of the cue or {@code words} said, lemmas parted by bars); which spheres, actors and agreements it
 * is about.
 */
@NullMarked
package org.servanda.reader.statement;

import org.jspecify.annotations.NullMarked;
