/**
 * The spheres of cooperation: which words belong to trade, energy, culture and so on. The list of
 * spheres is closed; the words are lines in {@code en/spheres.tsv}.
 */
@NullMarked
package org.servanda.topic;

import org.jspecify.annotations.NullMarked;
