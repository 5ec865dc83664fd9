package org.servanda.language.model;

import java.util.List;

/**
 * The words of one sentence as the models see them: hashes of form, ends and shape, word classes,
 * tags.
 */
public final class Words {
  final int size;
  final int[] form;
  final int[] shape;
  final int[] prefix2;
  final int[] prefix3;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] fine;
  final int[] middle;
  final int[] coarse;
  final int[] tag;

  /** Commas, and "and" or "or", up to and including each word. */
  final int[] commas;

  final int[] joints;

  /** The words, their tags all 0 until a tagger sets them. */
  public Words(List<String> forms, Clusters clusters) {
    size = forms.size();
    form = new int[size];
    shape = new int[size];
    prefix2 = new int[size];
    prefix3 = new int[size];
    suffix1 = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    fine = new int[size];
    middle = new int[size];
    coarse = new int[size];
    tag = new int[size];
    commas = new int[size];
    joints = new int[size];
    boolean shouting = shouting(forms);
    for (int i = 0; i < size; i++) {
      String w = forms.get(i);
      int n = w.length();
      form[i] = Hash.word(w);
      prefix2[i] = Hash.letters(w, 0, Math.min(2, n));
      prefix3[i] = Hash.letters(w, 0, Math.min(3, n));
      suffix1[i] = Hash.letters(w, Math.max(0, n - 1), n);
      suffix2[i] = Hash.letters(w, Math.max(0, n - 2), n);
      suffix3[i] = Hash.letters(w, Math.max(0, n - 3), n);
      suffix4[i] = Hash.letters(w, Math.max(0, n - 4), n);
      shape[i] = shape(w) + (shouting ? 1000 : 0);
      fine[i] = clusters.fine(form[i]);
      middle[i] = clusters.middle(fine[i]);
      coarse[i] = clusters.coarse(fine[i]);
      commas[i] = (i == 0 ? 0 : commas[i - 1]) + (w.equals(",") ? 1 : 0);
      joints[i] = (i == 0 ? 0 : joints[i - 1]) + (w.equals("and") || w.equals("or") ? 1 : 0);
    }
  }

  public int size() {
    return size;
  }

  public int tag(int i) {
    return tag[i];
  }

  public void tag(int i, int value) {
    tag[i] = value;
  }

  /** Whether most letters of the sentence are capitals, so that a capital tells nothing. */
  private static boolean shouting(List<String> forms) {
    int upper = 0;
    int lower = 0;
    for (String w : forms) {
      for (int i = 0; i < w.length(); i++) {
        char c = w.charAt(i);
        if (Character.isUpperCase(c)) {
          upper++;
        } else if (Character.isLowerCase(c)) {
          lower++;
        }
      }
    }
    return upper > 2 * lower;
  }

  /**
   * Bits: begins with a capital, all capitals, has lower case, digit, hyphen, full stop, other
   * sign; letters.
   */
  private static int shape(String w) {
    int bits = 0;
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      if (Character.isUpperCase(c)) {
        bits |= i == 0 ? 1 : 2;
      } else if (Character.isLowerCase(c)) {
        bits |= 4;
      } else if (Character.isDigit(c)) {
        bits |= 8;
      } else if (c == '-') {
        bits |= 16;
      } else if (c == '.') {
        bits |= 32;
      } else {
        bits |= 64;
      }
    }
    return bits | (w.length() == 1 ? 128 : 0);
  }
}
