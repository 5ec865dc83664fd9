package org.servanda.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.table.Row;
import org.servanda.table.Tables;
import org.servanda.text.Span;

/** Finds words of the spheres of cooperation in sentences. Safe for use by many threads. */
public final class Topics {
  private static final int LONGEST = 4;

  /** In the table: a phrase that is of no sphere, whatever its words. */
  private static final String NONE = "-";

  /**
   * Words of a sphere.
   *
   * @param first index of the first token
   * @param last index of the last token, inclusive
   */
  public record Topic(String sphere, int first, int last) {}

  private final Map<String, String> words;

  private Topics(Map<String, String> words) {
    this.words = words;
  }

  /** Loads the table of words. */
  public static Topics load(Tables tables) {
    Map<String, String> words = new HashMap<>();
    for (Row row : tables.rows(Topics.class, "en/spheres.tsv")) {
      row.words(1).forEach(w -> words.putIfAbsent(w, row.column(0)));
    }
    return new Topics(words);
  }

  /** The words of spheres in a sentence, in order, the longest phrase first where several fit. */
  public List<Topic> find(Sentence s) {
    List<Topic> found = new ArrayList<>();
    for (int i = 0; i < s.tokens().size(); i++) {
      Topic t = at(s, i);
      if (t != null) {
        if (!t.sphere().equals(NONE)) {
          found.add(t);
        }
        i = t.last();
      }
    }
    return found;
  }

  /** The first sphere whose words stand in this span. */
  public Optional<String> sphere(Sentence s, Span within) {
    return find(s).stream()
        .filter(t -> within.contains(s.token(t.first()).begin()))
        .map(Topic::sphere)
        .findFirst();
  }

  private @org.jspecify.annotations.Nullable Topic at(Sentence s, int i) {
    StringBuilder lemmas = new StringBuilder();
    Topic best = null;
    for (int j = i; j < s.tokens().size() && j < i + LONGEST; j++) {
      Token t = s.token(j);
      String lemma = t.lowerLemma();
      String before = lemmas.toString();
      lemmas.append(j > i ? " " : "").append(lemma);
      String sphere = words.get(lemmas.toString());
      if (sphere == null && !t.form().equalsIgnoreCase(lemma)) {
        String form = t.lowerForm();
        sphere = words.get(before.isEmpty() ? form : before + " " + form);
      }
      if (sphere != null && !isName(t)) {
        best = new Topic(sphere, i, j);
      }
    }
    return best;
  }

  /** A verb is not a topic: "to trade accusations", "to water". */
  private static boolean isName(Token t) {
    return t.upos().equals("VERB") && !t.xpos().equals("VBG");
  }
}
