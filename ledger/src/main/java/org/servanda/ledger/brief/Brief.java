package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.paper.Paper;
import org.servanda.ledger.series.PeriodName;

/**
 * Writes the note on one relation, two to four pages: of each part what matters most, and how much
 * more the ledger holds.
 */
public final class Brief {
  private Brief() {}

  /**
   * The note.
   *
   * @param title names of the sides
   * @param sides one or two groups of codes, as in a query
   * @param since only what was told of on this day or later, figures excepted; all where null
   * @param asOf the day it shows the state of
   */
  public static Paper of(
      Ledger ledger,
      String title,
      List<Set<String>> sides,
      @Nullable LocalDate since,
      LocalDate asOf) {
    Draft draft = written(ledger, sides, since, asOf);
    String subtitle =
        "Background note"
            + (since == null ? "" : ", from what was published since " + PeriodName.day(since));
    return new Paper(title, subtitle, asOf, draft.blocks(), draft.notes().sources());
  }

  /** Keys of the documents that the note cites, in the order in which it does. */
  public static List<String> documents(
      Ledger ledger, List<Set<String>> sides, @Nullable LocalDate since, LocalDate asOf) {
    return written(ledger, sides, since, asOf).notes().documents();
  }

  private static Draft written(
      Ledger ledger, List<Set<String>> sides, @Nullable LocalDate since, LocalDate asOf) {
    Matter matter = Matter.of(ledger, sides, since, asOf);
    Draft draft = new Draft(notes(ledger));
    Numbers numbers = new Numbers(draft, matter);
    Occasions occasions = new Occasions(draft, matter);
    Promises promises = new Promises(draft, matter);
    new Summary(draft, matter, asOf).write(occasions, numbers);
    promises.open(numbers);
    occasions.write(asOf);
    new Instruments(draft, matter).write();
    promises.write();
    numbers.write();
    new Voices(draft, matter).write();
    return draft;
  }

  private static Notes notes(Ledger ledger) {
    return new Notes(
        ledger::passage,
        key ->
            ledger
                .print(key)
                .map(p -> new Notes.Print(Notes.plain(p.outlet()), Notes.plain(p.url())))
                .orElse(new Notes.Print("", "")));
  }
}
