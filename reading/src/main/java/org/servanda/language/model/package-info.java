/**
 * The trained models behind the language: an averaged-perceptron tagger and a greedy arc-eager
 * dependency parser that share one kind of weights. Only {@code language} and the training programs
 * look in here.
 *
 * <p>Sources: Y. Zhang and J. Nivre, "Transition-based Dependency Parsing with Rich Non-local
 * Features", ACL 2011; Y. Goldberg and J. Nivre, "A Dynamic Oracle for Arc-Eager Dependency
 * Parsing", COLING 2012; M. Collins, "Discriminative Training Methods for Hidden Markov Models",
 * EMNLP 2002.
 */
@NullMarked
package org.servanda.language.model;

import org.jspecify.annotations.NullMarked;
