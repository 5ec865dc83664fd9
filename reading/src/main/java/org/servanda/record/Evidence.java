package org.servanda.record;

/**
 * The passage that states a fact.
 *
 * @param begin first code point, from 0
 * @param end one past the last code point, not before {@code begin}
 */
public record Evidence(int begin, int end) {
  public Evidence {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a passage: " + begin + "-" + end);
    }
  }
}
