package org.servanda.reader.figure;

import org.servanda.language.Token;
import org.servanda.reader.figure.Indicators.Indicator;

/**
 * What is counted.
 *
 * @param noun the word that says it
 */
record Thing(Token noun, Indicator indicator) {}
