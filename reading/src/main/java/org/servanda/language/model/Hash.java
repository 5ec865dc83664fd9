package org.servanda.language.model;

/** Hashes of words and of features; the trained weights depend on every bit of them. */
public final class Hash {
  private Hash() {}

  /** Hash of part of a word, lower-cased, all digits as one. */
  static int letters(String word, int begin, int end) {
    int h = 0x811C9DC5;
    for (int i = begin; i < end; i++) {
      h = (h ^ plain(word.charAt(i))) * 0x01000193;
    }
    return h;
  }

  /** Hash of a word, lower-cased, all digits as one. */
  public static int word(String word) {
    return letters(word, 0, word.length());
  }

  private static char plain(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
    }
    return c == '’' || c == '‘' ? '\'' : c == '“' || c == '”' ? '"' : Character.toLowerCase(c);
  }

  /** A feature: its template and the value in it. Never 0. */
  static int feature(int template, int a) {
    return finish((template * 0x9E3779B1 ^ a) * 0x85EBCA6B);
  }

  static int feature(int template, int a, int b) {
    int h = (template * 0x9E3779B1 ^ a) * 0x85EBCA6B;
    return finish(((h ^ (h >>> 15)) + b) * 0xC2B2AE35);
  }

  static int feature(int template, int a, int b, int c) {
    int h = (template * 0x9E3779B1 ^ a) * 0x85EBCA6B;
    h = ((h ^ (h >>> 15)) + b) * 0xC2B2AE35;
    return finish(((h ^ (h >>> 13)) + c) * 0x27D4EB2F);
  }

  static int feature(int template, int a, int b, int c, int d) {
    return feature(template, feature(template, a, b), c, d);
  }

  private static int finish(int h) {
    int f = h ^ (h >>> 16);
    f *= 0x45D9F3B;
    f ^= f >>> 15;
    return f == 0 ? 1 : f;
  }
}
