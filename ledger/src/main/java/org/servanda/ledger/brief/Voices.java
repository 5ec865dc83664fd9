package org.servanda.ledger.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.paper.Words;
import org.servanda.ledger.series.PeriodName;

/** Who said what: the latest words of each speaker, in their own words where they are told. */
final class Voices {
  private static final int MOST = 6;
  private static final int EACH = 2;
  private static final int QUOTE = 200;

  private final Draft draft;
  private final Matter matter;

  Voices(Draft draft, Matter matter) {
    this.draft = draft;
    this.matter = matter;
  }

  void write() {
    List<Words> lines = new ArrayList<>();
    Map<String, Integer> bySpeaker = new HashMap<>();
    List<Entry> telling = matter.statements().stream().filter(Voices::telling).toList();
    for (Entry e : telling) {
      String speaker = speaker(e);
      if (lines.size() < MOST && bySpeaker.merge(speaker, 1, Integer::sum) <= EACH) {
        lines.add(Words.of("").bold(speaker).and(said(e), draft.last(e)));
      }
    }
    draft.list("Who said what", lines, telling.size());
  }

  /** Their own words, or a stance, of a person with a name or an office. */
  private static boolean telling(Entry e) {
    boolean known = speaker(e).indexOf(' ') > 0;
    return known && (e.more("direct").equals("direct") || !e.status().equals("neutral"));
  }

  private static String speaker(Entry e) {
    return String.join(", ", e.parties().people());
  }

  private String said(Entry e) {
    String role = e.more("role");
    boolean direct = e.more("direct").equals("direct");
    String words = Draft.cut(e.name(), QUOTE);
    String by = draft.names().of(e.parties().by());
    boolean named = !role.isEmpty() && !speaker(e).contains(role);
    return (named ? ", " + role : by.isEmpty() ? "" : " (" + by + ")")
        + (e.first() == null ? "" : ", " + PeriodName.day(e.first()))
        + (e.status().equals("neutral") ? "" : " (" + e.status() + ")")
        + ": "
        + (direct ? "“" + words + "”" : words);
  }
}
