package org.servanda.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.table.Row;
import org.servanda.table.Tables;
import org.servanda.text.Span;

/** Tells a label that opens a turn from other words before a colon: {@code en/turns.tsv}. */
final class TurnLabels {
  private static final int LONGEST = 70;
  private static final int WORDS = 9;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> none;

  /**
   * @param none words before a colon that are no speakers
   */
  private TurnLabels(Set<String> none) {
    this.none = none;
  }

  static TurnLabels load(Tables tables, Set<String> none) {
    TurnLabels labels = new TurnLabels(none);
    for (Row row : tables.rows(TurnLabels.class, "en/turns.tsv")) {
      labels.words.computeIfAbsent(row.column(0), k -> new HashSet<>()).addAll(row.words(1));
    }
    return labels;
  }

  boolean asks(String label) {
    return has("ask", label) || has("ask", firstWord(label)) && label.indexOf(' ') > 0;
  }

  boolean answers(String label) {
    return has("answer", label);
  }

  boolean isFirstPerson(String word) {
    return has("person", word);
  }

  private boolean has(String sort, String word) {
    return words.getOrDefault(sort, Set.of()).contains(word);
  }

  private static String firstWord(String label) {
    int end = label.indexOf(' ');
    return end < 0 ? label : label.substring(0, end);
  }

  /** The label that begins at a place, without its colon; null where none does. */
  @Nullable Span at(String text, int begin) {
    int end = begin;
    int depth = 0;
    int limit = Math.min(text.length(), begin + LONGEST);
    while (end < limit && (text.charAt(end) != ':' || depth > 0)) {
      char c = text.charAt(end);
      if (c == '\n' || "\"“”«»?!;".indexOf(c) >= 0) {
        return null;
      }
      if (isShort(text, begin, end)) {
        return new Span(begin, end);
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      end++;
    }
    boolean colon =
        end > begin
            && end < limit
            && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
    return colon && isName(text.substring(begin, end)) ? new Span(begin, end) : null;
  }

  /** "Q. Will you stay?", "Q Thank you": a letter without a colon. */
  private boolean isShort(String text, int begin, int end) {
    if (end != begin + 1 || end + 1 >= text.length() || "QA".indexOf(text.charAt(begin)) < 0) {
      return false;
    }
    char c = text.charAt(end);
    char next = text.charAt(end + 1);
    boolean stop = (c == '.' || c == '-' || c == '–' || c == '—') && next == ' ';
    return stop || text.charAt(begin) == 'Q' && c == ' ' && next == ' ';
  }

  /** Where a turn begins behind its label. */
  int behind(String text, int at) {
    int i = at;
    while (i < text.length() && " :.-–—\u00a0\t".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Words with capitals, as a name or an office has them. */
  private boolean isName(String label) {
    List<String> parts = List.of(label.strip().split("\\s+"));
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    if (parts.size() > WORDS || none.contains(first) && !asks(first) && !answers(first)) {
      return false;
    }
    boolean aside = false;
    for (String p : parts) {
      char c = p.charAt(0);
      aside |= c == '(' || c == '[';
      boolean name = Character.isUpperCase(c) || has("within", p.toLowerCase(Locale.ROOT));
      boolean number = Character.isDigit(c) && has("ask", first);
      if (!aside && !name && !number) {
        return false;
      }
      aside &= !p.endsWith(")") && !p.endsWith("]");
    }
    return Character.isUpperCase(label.charAt(0));
  }
}
