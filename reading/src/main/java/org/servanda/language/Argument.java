package org.servanda.language;

/**
 * What fills a role of a clause.
 *
 * @param role UD relation from the active point of view: nsubj, obj, iobj, xcomp, ccomp, obl:PREP
 *     (also for what UD attaches as nmod to a nominal predicate: "the signing of X by Y" gives obj
 *     X, nsubj Y; "talks between X and Y" gives obl:between X, obl:between Y; "X's visit to Y"
 *     gives nsubj X, obl:to Y), compound, amod
 * @param head the head word of the filler
 */
public record Argument(String role, Token head) {}
