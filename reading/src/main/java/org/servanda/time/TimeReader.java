package org.servanda.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.record.Period;
import org.servanda.table.Tables;

/**
 * Finds expressions of time. What is relative ("on Friday", "last year") is counted from the day of
 * publication; a month or day without a year is the latest one not after it, unless the words point
 * ahead. Words are in {@code en/words.tsv}, expressions with what they mean in {@code
 * en/examples.txt}.
 */
public final class TimeReader {
  private final TimeWords table;

  private TimeReader(TimeWords table) {
    this.table = table;
  }

  /** Loads the words of time. */
  public static TimeReader load(Tables tables) {
    return new TimeReader(TimeWords.load(tables));
  }

  /** The expressions of one sentence, in order, not overlapping. */
  public List<When> read(Sentence sentence, @Nullable LocalDate published) {
    List<When> found = new ArrayList<>();
    Scan scan = new Scan(new Words(table, sentence, published));
    for (int i = 0; i < sentence.tokens().size(); ) {
      Hit hit = scan.at(i);
      if (hit == null) {
        i++;
        continue;
      }
      found.add(scan.when(i, hit));
      i = hit.end();
    }
    return found;
  }

  /** A reading of one sentence. */
  private static final class Scan {
    private final Words words;
    private final Dates dates;
    private final YearParts parts;
    private final Relatives relatives;
    private final Durations durations;

    Scan(Words words) {
      this.words = words;
      this.dates = new Dates(words);
      this.parts = new YearParts(words);
      this.relatives = new Relatives(words, dates);
      this.durations = new Durations(words);
    }

    @Nullable Hit at(int i) {
      if (!words.mayBegin(i)) {
        return null;
      }
      Hit hit = dates.at(i);
      hit = hit == null ? parts.at(i) : hit;
      hit = hit == null ? relatives.at(i) : hit;
      return hit == null ? durations.at(i) : hit;
    }

    /** With its preposition, which tells the kind. */
    When when(int i, Hit hit) {
      int before = i - 1;
      while (before >= i - 4 && words.is(before, "filler")) {
        before--;
      }
      int first = i;
      When.Kind kind = hit.kind();
      boolean no = words.word(before).equals("than") && words.word(before - 1).equals("later");
      if (words.is(before, "by") || no) {
        kind = kind == null ? When.Kind.BY : kind;
        first = no ? before - 1 : before;
      } else if (words.is(before, "since")) {
        kind = When.Kind.SINCE;
        first = before;
      } else if (words.is(before, "at")) {
        first = before;
      }
      Period period = hit.period();
      LocalDate now = words.now();
      if (kind == When.Kind.SINCE && period != null && now != null && now.isAfter(period.from())) {
        period = new Period(period.from(), now);
      }
      return new When(
          words.sentence(), first, hit.end() - 1, period, kind == null ? When.Kind.AT : kind);
    }
  }
}
