package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.record.Event;
import org.servanda.table.Row;
import org.servanda.table.Tables;
import org.servanda.text.Span;

/** What an event is about: PLOVER contexts by the words of its clause. */
final class Contexts {
  private final Map<String, List<String>> byWord;

  private Contexts(Map<String, List<String>> byWord) {
    this.byWord = byWord;
  }

  static Contexts load(Tables tables) {
    Map<String, List<String>> byWord = new HashMap<>();
    for (Row row : tables.rows(Contexts.class, "en/contexts.tsv")) {
      for (String word : row.words(1)) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>(1)).add(row.column(0));
      }
    }
    return new Contexts(byWord);
  }

  /** The contexts of a clause, in the order of the alphabet. */
  List<String> of(Clause c, Event.Status status) {
    Set<String> found = new TreeSet<>();
    Span span = c.span();
    String before = "";
    for (Token t : c.sentence().tokens()) {
      if (t.begin() < span.begin() || t.end() > span.end()) {
        continue;
      }
      String lemma = t.lowerLemma();
      found.addAll(byWord.getOrDefault(lemma, List.of()));
      found.addAll(byWord.getOrDefault(before + " " + lemma, List.of()));
      before = lemma;
    }
    if (status == Event.Status.HYPOTHETICAL) {
      found.add("hypothetical");
    }
    return List.copyOf(found);
  }
}
