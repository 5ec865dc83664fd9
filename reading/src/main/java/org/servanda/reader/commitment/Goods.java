package org.servanda.reader.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.table.Row;
import org.servanda.table.Tables;
import org.servanda.text.Span;
import org.servanda.topic.Topics;
import org.servanda.topic.Topics.Topic;

/** The sphere of a promise: by the things promised ({@code en/goods.tsv}), else by its topic. */
final class Goods {
  private final Map<String, String> words;
  private final Topics topics;

  private Goods(Map<String, String> words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  static Goods load(Tables tables, Topics topics) {
    Map<String, String> words = new HashMap<>();
    for (Row row : tables.rows(Goods.class, "en/goods.tsv")) {
      row.words(1).forEach(w -> words.putIfAbsent(w, row.column(0)));
    }
    return new Goods(words, topics);
  }

  /** The first sphere whose words stand in this span. */
  Optional<String> sphere(Sentence s, Span within) {
    int best = Integer.MAX_VALUE;
    String sphere = null;
    for (Token t : s.tokens()) {
      String good = within.contains(t.span()) ? words.get(t.lowerLemma()) : null;
      if (good != null && t.upos().charAt(0) != 'V') {
        best = t.index();
        sphere = good;
        break;
      }
    }
    for (Topic t : topics.find(s)) {
      if (within.contains(s.token(t.first()).begin())) {
        return Optional.of(t.first() < best || sphere == null ? t.sphere() : sphere);
      }
    }
    return Optional.ofNullable(sphere);
  }
}
