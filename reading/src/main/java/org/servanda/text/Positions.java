package org.servanda.text;

/** Turns indices into a Java string into code points; free of cost for text within the BMP. */
public final class Positions {
  /** Indices of the low halves of surrogate pairs, in order. */
  private final int[] lows;

  public Positions(String text) {
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      n += isPair(text, i) ? 1 : 0;
    }
    lows = new int[n];
    int k = 0;
    for (int i = 1; k < n; i++) {
      if (isPair(text, i)) {
        lows[k++] = i;
      }
    }
  }

  private static boolean isPair(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /**
   * The number of code points before this char; a char inside a pair counts as the pair's
   * beginning.
   */
  public int codePoint(int index) {
    if (lows.length == 0) {
      return index;
    }
    int at = java.util.Arrays.binarySearch(lows, index);
    int before = at >= 0 ? at + 1 : -at - 1;
    return index - before;
  }
}
