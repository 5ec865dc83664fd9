package org.servanda.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
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
  public static Topics load() {
    Map<String, String> words = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Topics.class.getResourceAsStream("en/spheres.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == 2) {
          for (String w : columns[1].split("\\|")) {
            words.put(w, columns[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      String before = lemmas.toString();
      lemmas.append(j > i ? " " : "").append(lemma);
      String sphere = words.get(lemmas.toString());
      if (sphere == null && !t.form().equalsIgnoreCase(lemma)) {
        String form = t.form().toLowerCase(Locale.ROOT);
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
