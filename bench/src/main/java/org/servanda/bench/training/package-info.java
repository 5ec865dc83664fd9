/**
 * Training of the models of the language layer on a Universal Dependencies treebank: see
 * docs/training.md. Run by {@code bench/train}.
 */
@NullMarked
package org.servanda.bench.training;

import org.jspecify.annotations.NullMarked;
