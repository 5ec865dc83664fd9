/**
 * Figures: numbers about relations (trade, aid, contracts, supplies, water, energy, casualties,
 * documents signed, people sent or received) as reported, aimed at or expected. Ranks, shares,
 * ages, dates and distances are none.
 */
@NullMarked
package org.servanda.reader.figure;

import org.jspecify.annotations.NullMarked;
