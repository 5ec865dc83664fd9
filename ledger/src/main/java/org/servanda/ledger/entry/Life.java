package org.servanda.ledger.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Period;

/** The life of an entry: its stages, and its status as of a day. */
public final class Life {
  /** From what is only spoken of to what has ended; a later stage implies those before it. */
  private static final List<String> RANKS =
      List.of(
          "hypothetical",
          "discussed",
          "planned",
          "pledged",
          "ongoing",
          "in progress",
          "signed",
          "adopted",
          "ratified",
          "in force",
          "occurred",
          "held",
          "implemented",
          "fulfilled",
          "not fulfilled",
          "denied",
          "cancelled",
          "terminated");

  /** What a later report of the opposite can take back. */
  private static final Set<String> ENDS = Set.of("fulfilled", "not fulfilled", "held", "cancelled");

  private Life() {}

  static int rank(String status) {
    return RANKS.indexOf(status);
  }

  /** All stages that the facts tell, in order. */
  public static List<Stage> stages(List<Fact> facts) {
    List<Stage> stages = new ArrayList<>();
    for (Fact f : facts) {
      LocalDate said = f.origin().published();
      String told = f.more("stages");
      if (told.isEmpty()) {
        stages.add(new Stage(f.status(), f.kind() == Kind.COMMITMENT ? null : f.date(), said, f));
        continue;
      }
      for (String stage : told.split(";")) {
        int space = stage.lastIndexOf(' ');
        boolean dated = space > 0 && Character.isDigit(stage.charAt(space + 1));
        stages.add(
            dated
                ? new Stage(
                    stage.substring(0, space), Dates.read(stage.substring(space + 1)), said, f)
                : new Stage(stage, null, said, f));
      }
    }
    stages.sort(Stage.ORDER);
    return List.copyOf(stages);
  }

  /**
   * The status as of a day: the furthest stage reached; of ends that take each other back, the one
   * told last.
   */
  public static String status(List<Fact> facts, LocalDate asOf) {
    String status = "";
    LocalDate end = LocalDate.MIN;
    for (Stage s : stages(facts)) {
      if (!s.holds(asOf)) {
        continue;
      }
      LocalDate said = s.said() == null ? LocalDate.MIN : s.said();
      boolean takesBack = ENDS.contains(s.status()) && ENDS.contains(status);
      if (takesBack ? !said.isBefore(end) : rank(s.status()) > rank(status)) {
        status = s.status();
        end = said;
      }
    }
    return status;
  }

  /**
   * The last end that each voice tells: a side by its country, an outlet that claims nothing for
   * others by its name. A voice may change its mind; two voices may differ.
   */
  static Map<String, Set<String>> ends(List<Fact> facts) {
    Map<String, String> last = new HashMap<>();
    for (Fact f : facts) {
      if (ENDS.contains(f.status())
          || f.status().equals("denied")
          || f.status().equals("occurred")) {
        var voice = f.voice();
        last.put(voice == null ? "" : voice.side(), f.status());
      }
    }
    Map<String, Set<String>> voices = new HashMap<>();
    last.forEach((side, s) -> voices.computeIfAbsent(s, x -> new HashSet<>()).add(side));
    return voices;
  }

  /** Whether voices differ on what became of it. */
  static boolean contested(List<Fact> facts) {
    return ends(facts).size() > 1;
  }

  /** The spans by which an entry was told to be due before it was put off, in that order. */
  public static List<String> putOff(List<Fact> facts) {
    Set<String> before = new LinkedHashSet<>();
    Period due = null;
    for (Fact f : facts) {
      due = f.due() == null ? due : f.due();
    }
    for (Fact f : facts) {
      Period told = f.due();
      if (due != null && told != null && told.to().isBefore(due.from())) {
        before.add(told.toString());
      }
    }
    return List.copyOf(before);
  }
}
