package org.servanda.reader.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Stance;
import org.servanda.table.Row;
import org.servanda.table.Tables;
import org.servanda.text.Span;

/**
 * How a speaker stands, by the cue or by words of what is said: {@code en/stances.tsv}, a line
 * each: stance, {@code manner} or {@code words}, words parted by bars. Of several the weightiest
 * holds.
 */
final class Stances {
  /** A stance and the words that show it, in text order. */
  record Found(Stance stance, List<Span> words) {}

  private static final int LONGEST = 4;
  private static final Set<String> NOT =
      Set.of("not", "no", "never", "without", "n't", "neither", "nor", "hardly", "cannot");

  /** Where several are shown: what weighs more in relations between states. */
  private static final List<Stance> WEIGHTIEST =
      List.of(
          Stance.THREAT,
          Stance.CRITICISM,
          Stance.CONCERN,
          Stance.THANKS,
          Stance.PRAISE,
          Stance.SUPPORT);

  private final Map<String, Stance> manners = new HashMap<>();
  private final Map<String, Stance> words = new HashMap<>();

  private Stances() {}

  static Stances load(Tables tables) {
    Stances stances = new Stances();
    for (Row row : tables.rows(Stances.class, "en/stances.tsv")) {
      Stance s = Stance.valueOf(row.column(0).toUpperCase(Locale.ROOT));
      Map<String, Stance> kind = row.column(1).equals("manner") ? stances.manners : stances.words;
      row.words(2).forEach(w -> kind.putIfAbsent(w, s));
    }
    return stances;
  }

  /** The stance of what is said, neutral where nothing shows one. */
  Found of(Story story, Utterance u) {
    Map<Stance, List<Span>> shown = new EnumMap<>(Stance.class);
    Stance manner = manners.get(u.manner());
    if (manner != null && u.cue() != null) {
      shown.computeIfAbsent(manner, k -> new ArrayList<>(1)).add(u.cue());
    }
    for (Span said : u.content()) {
      int at = said.begin();
      Sentence s = story.sentence(at).orElse(null);
      while (s != null && s.span().begin() < said.end()) {
        find(s, said, shown);
        at = Math.max(at + 1, s.span().end());
        s = at < said.end() ? story.sentence(at).orElse(null) : null;
      }
    }
    // "thanked", "condemned": the cue tells it, whatever words follow
    if (manner != null && u.cue() != null && manner != Stance.CONCERN) {
      return new Found(manner, shown.getOrDefault(manner, List.of()));
    }
    for (Stance s : WEIGHTIEST) {
      List<Span> where = shown.get(s);
      if (where != null) {
        return new Found(s, where);
      }
    }
    return new Found(Stance.NEUTRAL, List.of());
  }

  private void find(Sentence s, Span said, Map<Stance, List<Span>> shown) {
    int n = s.tokens().size();
    for (int i = 0; i < n; i++) {
      if (!said.contains(s.token(i).begin())) {
        continue;
      }
      int last = -1;
      Stance stance = null;
      StringBuilder lemmas = new StringBuilder();
      for (int j = i; j < n && j < i + LONGEST; j++) {
        lemmas.append(j > i ? " " : "").append(s.token(j).lowerLemma());
        Stance found = words.get(lemmas.toString());
        if (found == null && j == i) {
          found = words.get(s.token(j).lowerForm());
        }
        if (found != null) {
          last = j;
          stance = found;
        }
      }
      if (stance != null && !isDenied(s, i)) {
        Span where = new Span(s.token(i).begin(), s.token(last).end());
        shown.computeIfAbsent(stance, k -> new ArrayList<>(1)).add(where);
        i = last;
      }
    }
  }

  private static boolean isDenied(Sentence s, int first) {
    for (int i = Math.max(0, first - 3); i < first; i++) {
      Token t = s.token(i);
      if (NOT.contains(t.lowerForm())) {
        return true;
      }
    }
    return false;
  }
}
