/**
 * Reprints: one wire text in several outlets is one source, however many print it.
 *
 * <p>A reprint has another headline, a credit line more, a paragraph or up to a third less, a word
 * changed here and there. A text of the same mould is not one: the telegram of congratulation to
 * another country, the exchange rates of another day. Likeness of words alone cannot tell the two
 * apart: texts of one mould have 0.4 to 0.7 of their shingles in common (Jaccard), and so have
 * reprints that were cut and given a new headline (0.46 to 0.7). So two things are measured:
 *
 * <ul>
 *   <li><b>Containment</b>, how much of the shorter text stands in the longer, not Jaccard, which
 *       falls with every cut. It follows from the estimate of Jaccard by MinHash over shingles of
 *       four words (Broder 1997) and the number of shingles of each text. The shorter must have at
 *       least half the length of the longer: a digest that holds a short report is not its reprint.
 *   <li><b>Slots filled otherwise</b>: a slot is a run of names and figures between two words
 *       before it and two after. Where both texts have the slot and each has a name or figure there
 *       that the other lacks, one is not a copy of the other. What a cut, a headline or a credit
 *       line takes or adds makes no such slot, as its neighbours are gone or new too.
 * </ul>
 *
 * <p>The thresholds lie in the gap that the table of pairs in the tests leaves between the two
 * kinds: reprints contain 0.79 or more and have at most 0.08 of their slots filled otherwise, texts
 * of one mould at least 0.14. The test asserts that each pair stays on its side.
 */
@NullMarked
package org.servanda.ledger.reprint;

import org.jspecify.annotations.NullMarked;
