package org.servanda.reader.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Period;

/** How long a visit lasts: "completed a three-day visit on Friday" began on Wednesday. */
final class Lengths {
  private static final int MOST = 14;

  private final Lexicon lexicon;

  Lengths(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All days of a visit of which one day, its first or last, is told. */
  @Nullable Period whole(Scene scene, @Nullable Clause c, @Nullable Period told) {
    if (c == null || told == null || !told.from().equals(told.to())) {
      return told;
    }
    int days = days(scene);
    LocalDate day = told.from();
    if (days > 1 && lexicon.set("ending").contains(c.lemma())) {
      return new Period(day.minusDays(days - 1L), day);
    }
    if (days > 1 && lexicon.set("beginning").contains(c.lemma())) {
      return new Period(day, day.plusDays(days - 1L));
    }
    return told;
  }

  private int days(Scene scene) {
    Sentence s = scene.sentence();
    for (Amount a : scene.story().amounts(s)) {
      int at = a.first() + 1;
      boolean hyphen = at + 1 < s.tokens().size() && s.token(at).form().equals("-");
      Token unit = hyphen ? s.token(at + 1) : null;
      if (unit != null && unit.lowerLemma().equals("day") && a.value() <= MOST) {
        return (int) a.value();
      }
    }
    return 1;
  }
}
