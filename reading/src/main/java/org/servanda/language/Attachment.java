package org.servanda.language;

import java.util.Set;

/**
 * Mends what a greedy parse leaves wrong. A noun that hangs on a punctuation mark, which governs
 * nothing, becomes a dependent of the nearest verb before it: the subject where the verb has none
 * ("..., said the president."), else its object, or an oblique where a preposition marks it. Bare
 * nouns side by side belong together: "supplies of water and energy", "in the water and energy
 * sphere".
 */
final class Attachment {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

  /** So far is looked, that an endless sentence takes no longer a word than a short one. */
  private static final int REACH = 60;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final int[] heads;
  private final String[] relations;
  private final String[] upos;
  private final String[] xpos;

  /**
   * The parse as arrays, which {@link #mend} changes.
   *
   * @param heads index of the governor of each word; -1 for the root
   */
  Attachment(int[] heads, String[] relations, String[] upos, String[] xpos) {
    this.heads = heads;
    this.relations = relations;
    this.upos = upos;
    this.xpos = xpos;
  }

  void mend() {
    for (int i = 0; i < heads.length; i++) {
      pair(i);
      boolean loose = heads[i] >= 0 && upos[heads[i]].equals("PUNCT") && NOUNS.contains(upos[i]);
      int verb = loose ? verbBefore(i) : -1;
      if (verb >= 0) {
        relations[i] = relation(i, verb);
        heads[i] = verb;
      }
    }
  }

  /** A bare noun after "and" goes to the bare noun before it, not to what governs that. */
  private void pair(int noun) {
    int before = noun - 2;
    boolean bare =
        before > 0
            && isConjunct(noun)
            && upos[noun - 1].equals("CCONJ")
            && upos[before].equals("NOUN")
            && relations[before].equals("nmod");
    if (!bare) {
      return;
    }
    int next = noun + 1;
    if (next < heads.length && isConjunct(next) && heads[next] == heads[noun]) {
      join(before, next);
      heads[noun] = before;
    } else if (heads[noun] == heads[before] && upos[before - 1].equals("ADP")) {
      heads[noun] = before;
    }
  }

  private boolean isConjunct(int i) {
    return upos[i].equals("NOUN") && relations[i].equals("conj");
  }

  /** Makes a noun and what stands before it part of the compound that a later noun heads. */
  private void join(int first, int head) {
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      heads[i] = heads[i] == first ? head : heads[i];
    }
    heads[head] = heads[first];
    relations[head] = relations[first];
    heads[first] = head;
    relations[first] = "compound";
  }

  private int verbBefore(int noun) {
    for (int v = noun - 1; v >= Math.max(0, noun - REACH); v--) {
      if (upos[v].equals("VERB") && !isBelow(v, noun)) {
        return v;
      }
    }
    return -1;
  }

  private boolean isBelow(int word, int top) {
    int up = word;
    for (int hops = 0; up >= 0 && hops < REACH; hops++) {
      if (up == top) {
        return true;
      }
      up = heads[up];
    }
    return false;
  }

  private String relation(int noun, int verb) {
    if (has(noun, "case")) {
      return "obl";
    }
    boolean inverted = FINITE.contains(xpos[verb]) && !has(verb, "nsubj");
    return inverted ? "nsubj" : has(verb, "obj") ? "obl" : "obj";
  }

  private boolean has(int governor, String relation) {
    int end = Math.min(heads.length, governor + REACH);
    for (int i = Math.max(0, governor - REACH); i < end; i++) {
      if (heads[i] == governor && relations[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
