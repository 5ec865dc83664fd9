package org.servanda.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** One sentence as words of time; an index outside it gives an empty word. */
final class Words {
  private final TimeWords table;
  private final Sentence sentence;
  private final @Nullable LocalDate now;
  private final String[] forms;

  Words(TimeWords table, Sentence sentence, @Nullable LocalDate now) {
    this.table = table;
    this.sentence = sentence;
    this.now = now;
    this.forms = new String[sentence.tokens().size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = sentence.token(i).lowerForm();
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** The day of publication. */
  @Nullable LocalDate now() {
    return now;
  }

  int size() {
    return forms.length;
  }

  String word(int i) {
    return i < 0 || i >= forms.length ? "" : forms[i];
  }

  boolean is(int i, String sort) {
    return value(i, sort) != TimeWords.NONE;
  }

  int value(int i, String sort) {
    return table.value(sort, word(i));
  }

  /** Whether an expression can begin here at all. */
  boolean mayBegin(int i) {
    String w = word(i);
    return !w.isEmpty()
        && (isDigit(w.charAt(0)) || isDigit(w.charAt(w.length() - 1)) || table.knows(w));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** All digits, as a number; -1 where they are not. */
  static int digits(String w) {
    if (w.isEmpty() || w.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < w.length(); i++) {
      if (!isDigit(w.charAt(i))) {
        return -1;
      }
      value = value * 10 + (w.charAt(i) - '0');
    }
    return value;
  }

  /** "5", "five", "fifth", "5th"; -1 where it is no number. */
  int number(int i) {
    String w = word(i);
    int plain = digits(w);
    if (plain >= 0) {
      return plain;
    }
    boolean ordinal =
        w.length() > 2
            && (w.endsWith("st") || w.endsWith("nd") || w.endsWith("rd") || w.endsWith("th"));
    int before = ordinal ? digits(w.substring(0, w.length() - 2)) : -1;
    return before >= 0 ? before : Math.max(-1, value(i, "number"));
  }

  /** "5", "5th", but not "a" or "five"; -1 where it is none. */
  int dayOfMonth(int i) {
    boolean digit = !word(i).isEmpty() && isDigit(word(i).charAt(0));
    int d = digit && year(i) < 0 ? number(i) : -1;
    return d <= 31 ? d : -1;
  }

  /** A year in four digits, or -1. */
  int year(int i) {
    String w = word(i);
    int y = w.length() == 4 ? digits(w) : -1;
    return y >= 1900 && y < 2100 ? y : -1;
  }

  /** A month's number, or -1; "may" and "march" count only as names. */
  int month(int i) {
    if (i < 0 || i >= forms.length) {
      return -1;
    }
    Token t = sentence.token(i);
    boolean name =
        t.form().length() >= 3
            && Character.isUpperCase(t.form().charAt(0))
            && !t.xpos().equals("MD");
    if (!name) {
      return -1;
    }
    String w = word(i);
    return Math.max(-1, table.value("month", w.endsWith(".") ? w.substring(0, w.length() - 1) : w));
  }

  boolean isDash(int i) {
    String w = word(i);
    return w.equals("-") || w.equals("–") || w.equals("—");
  }

  /** Whether the sentence speaks of what is to come. */
  boolean looksAhead() {
    for (Token t : sentence.tokens()) {
      if (table.value("ahead", t.lemma()) != TimeWords.NONE || isToCome(t)) {
        return true;
      }
    }
    return false;
  }

  /** "Is to visit", "are to be held". */
  private boolean isToCome(Token be) {
    int next = be.index() + 1;
    return be.is("aux")
        && be.lemma().equals("be")
        && next < sentence.tokens().size()
        && sentence.token(next).xpos().equals("TO");
  }

  /** "promised in May", "the accord signed in May": a time behind a participle without "be". */
  boolean isDone(int i) {
    if (i < 3 || !word(i - 1).equals("in")) {
      return false;
    }
    if (isToldAsDone(sentence.token(i))) {
      return true;
    }
    Token participle = sentence.token(i - 2);
    Token before = sentence.token(i - 3);
    return participle.xpos().equals("VBN")
        && (before.upos().equals("NOUN") || before.upos().equals("PROPN"))
        && table.value("ahead", participle.lemma()) == TimeWords.NONE;
  }

  /** "Which were held in Arusha in May": under a passive of the past. */
  private boolean isToldAsDone(Token time) {
    Token up = time;
    for (int hops = 0; hops < 4 && !up.upos().equals("VERB"); hops++) {
      up = sentence.governor(up).orElse(up);
    }
    boolean was = false;
    for (Token c : sentence.children(up)) {
      boolean aux = c.is("aux");
      if (aux && table.value("ahead", c.lemma()) != TimeWords.NONE || c.is("mark")) {
        return false;
      }
      was |= aux && c.xpos().equals("VBD");
    }
    return was && up.xpos().equals("VBN");
  }

  /**
   * A deadline not long past, in a sentence that looks back: "Chad undertook to pay by August",
   * told in November.
   */
  boolean isOver(LocalDate deadline) {
    LocalDate day = now();
    return day != null
        && !deadline.isAfter(day)
        && deadline.isAfter(day.minusDays(125))
        && hasPast()
        && sentence.tokens().stream()
            .noneMatch(
                t -> !t.upos().equals("NOUN") && table.value("ahead", t.lemma()) != TimeWords.NONE);
  }

  boolean hasPast() {
    for (Token t : sentence.tokens()) {
      if (t.xpos().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** A deadline stands before this place: "by", "until", "by the", "before the end of". */
  boolean isDue(int i) {
    int before = i - 1;
    while (before >= i - 4
        && (is(before, "filler") || is(before, "edge") || word(before).equals("of"))) {
      before--;
    }
    return is(before, "by");
  }

  static @Nullable LocalDate day(int y, int m, int d) {
    boolean valid = y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth();
    return valid ? LocalDate.of(y, m, d) : null;
  }
}
