package org.servanda.ledger.paper;

/**
 * A piece of text in one style.
 *
 * @param text the words
 * @param bold are they bold?
 * @param italic are they italic?
 * @param note number of the source that bears them out, from 1; 0 for none
 */
public record Run(String text, boolean bold, boolean italic, int note) {}
