package org.servanda.reader.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Figure;
import org.servanda.record.Period;
import org.servanda.time.When;

/**
 * Which of the times of a sentence is a number's period, or the day by which it is to be reached.
 */
final class Periods {
  /** A time beyond another amount, or a single day, is less likely meant. */
  private static final int BEYOND = 20;

  private static final int DAY = 30;

  private final Lexicon lexicon;

  Periods(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The period of an amount that is reached; that of the figure before where it goes on. */
  @Nullable Period period(Scene scene, Amount a, @Nullable Figure before) {
    When best = null;
    int least = Integer.MAX_VALUE;
    boolean any = false;
    for (When w : scene.story().times(scene.sentence())) {
      boolean by = w.kind() == When.Kind.BY && isDelivered(scene, a, w);
      boolean on = w.kind() == When.Kind.AT || w.kind() == When.Kind.SINCE;
      if (!by && !on || isSaying(scene, w)) {
        continue;
      }
      any = true;
      int cost = cost(scene, a, w);
      if (cost < least) {
        least = cost;
        best = w;
      }
    }
    if (best != null && best.period() == null && isYearBefore(best)) {
      return before == null || before.period() == null ? null : yearBefore(before.period());
    }
    return any || before == null ? (best == null ? null : best.period()) : before.period();
  }

  /** "Had delivered 30 tonnes by 5 May": when all of it was there. */
  private static boolean isDelivered(Scene scene, Amount a, When w) {
    LocalDate day = scene.story().document().published();
    boolean goods = a.kind() == Amount.Kind.PHYSICAL || a.kind() == Amount.Kind.COUNT;
    Period p = w.period();
    return goods && p != null && day != null && !p.to().isAfter(day);
  }

  /** How far the time is from the amount; without bound where it is another thing's. */
  private int cost(Scene scene, Amount a, When w) {
    Sentence s = scene.sentence();
    int compared = comparison(s, w);
    boolean after = w.first() > a.last();
    if (compared >= 0 && a.first() < compared) {
      return Integer.MAX_VALUE; // "1.9 billion, compared with 1.8 billion in 2021"
    }
    if (compared < 0 && !after && comparison(s, a) > w.last()) {
      return Integer.MAX_VALUE; // "2021: 1.9 billion, up from 1.8 billion"
    }
    int cost = after ? w.first() - a.last() : a.first() - w.last();
    for (Amount other : scene.story().amounts(s)) {
      boolean value = other.kind() == Amount.Kind.MONEY || other.kind() == Amount.Kind.PHYSICAL;
      boolean between =
          after
              ? other.first() > a.last() && other.last() < w.first()
              : other.first() > w.last() && other.last() < a.first();
      cost += value && between ? after ? 2 * BEYOND : BEYOND / 4 : 0;
    }
    Period p = w.period();
    return cost + (p != null && p.from().equals(p.to()) ? DAY : 0);
  }

  /** Where the words of a comparison before this time begin ("than in 2021"), or -1. */
  private int comparison(Sentence s, When w) {
    for (int i = w.first(); i >= Math.max(0, w.first() - 9); i--) {
      Token t = s.token(i);
      String word = t.lowerForm();
      if (lexicon.set("compare").contains(word) && !isRange(s, i)) {
        return i;
      }
      if (i < w.first() && word.equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** "from" before a time is a comparison only after a change ("up from 2021"). */
  private static boolean isRange(Sentence s, int i) {
    return s.token(i).form().equalsIgnoreCase("from")
        && (i == 0 || !s.token(i - 1).form().equals("up") && !s.token(i - 1).form().equals("down"));
  }

  /** Whether the amount is only what another one is compared with. */
  boolean isCompared(Sentence s, Amount a) {
    return comparison(s, a) >= 0;
  }

  private int comparison(Sentence s, Amount a) {
    for (int i = a.first() - 1; i >= Math.max(0, a.first() - 4); i--) {
      String word = s.token(i).lowerForm();
      boolean bound = word.equals("than") && i == a.first() - 1; // "more than 5 million"
      if (!bound && lexicon.set("compare").contains(word) && !isRange(s, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "said on Friday": the time of the words, not of the number. */
  private boolean isSaying(Scene scene, When w) {
    Period p = w.period();
    if (p == null || !p.from().equals(p.to())) {
      return false;
    }
    Token up = scene.sentence().token(w.last());
    for (int hops = 0; hops < 4; hops++) {
      if (up.upos().equals("VERB")) {
        return lexicon.set("say").contains(up.lemma());
      }
      up = scene.sentence().governor(up).orElse(up);
    }
    return false;
  }

  private static boolean isYearBefore(When w) {
    String last = w.sentence().token(w.last()).form();
    return last.equals("earlier") || last.equals("before");
  }

  private static Period yearBefore(Period p) {
    LocalDate to = p.to().minusYears(1);
    boolean end = p.to().getDayOfMonth() == p.to().lengthOfMonth();
    return new Period(p.from().minusYears(1), end ? to.withDayOfMonth(to.lengthOfMonth()) : to);
  }

  /** The deadline of a number that is aimed at or expected. */
  @Nullable Period due(Scene scene, Amount a) {
    Period nearest = null;
    int best = Integer.MAX_VALUE;
    for (When w : scene.story().times(scene.sentence())) {
      int d = Math.abs(w.first() - a.last());
      Period p = w.period();
      boolean ahead = w.kind() == When.Kind.BY || w.kind() == When.Kind.AT && isAhead(scene, p);
      if (p != null && ahead && d < best && comparison(scene.sentence(), w) < 0) {
        best = d;
        nearest = p;
      }
    }
    return nearest;
  }

  private static boolean isAhead(Scene scene, @Nullable Period p) {
    LocalDate day = scene.story().document().published();
    return p != null && (day == null || p.to().isAfter(day));
  }
}
