package org.servanda.ledger.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.paper.Words;
import org.servanda.ledger.series.PeriodName;

/** Agreements and their life: those concluded before those only spoken of, the latest first. */
final class Instruments {
  private static final int MOST = 8;
  private static final int NAME = 120;
  private static final Set<String> SPOKEN_OF = Set.of("discussed", "planned");

  private final Draft draft;
  private final Matter matter;

  Instruments(Draft draft, Matter matter) {
    this.draft = draft;
    this.matter = matter;
  }

  void write() {
    List<List<Words>> rows = new ArrayList<>();
    matter.agreements().stream()
        .sorted(Comparator.comparing((Entry e) -> SPOKEN_OF.contains(e.status())))
        .limit(MOST)
        .forEach(
            e ->
                rows.add(
                    List.of(
                        Words.of(Draft.capital(Draft.cut(e.name(), NAME)), draft.of(e)),
                        Words.of(stages(e)))));
    draft.table("Agreements", List.of("Name", "Life"), rows, matter.total(Kind.AGREEMENT));
  }

  /** Each stage once, by its sharpest date; plans only until they are carried out. */
  private static String stages(Entry e) {
    List<String> stages = new ArrayList<>();
    boolean done = !SPOKEN_OF.contains(e.status());
    for (Stage s : Life.stages(e.facts())) {
      if (!(done && SPOKEN_OF.contains(s.status()))) {
        stage(s, stages);
      }
    }
    return String.join("; ", stages);
  }

  private static void stage(Stage s, List<String> stages) {
    String stage = s.status() + (s.date() == null ? "" : " " + PeriodName.of(s.date()));
    boolean told = stages.stream().anyMatch(x -> x.startsWith(s.status()));
    if (!told || s.date() != null && !stages.contains(stage)) {
      boolean vague = s.status().equals("signed");
      stages.removeIf(x -> x.equals(s.status()) || vague && x.startsWith(s.status() + " "));
      stages.add(stage);
    }
  }
}
