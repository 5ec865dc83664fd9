package org.servanda.reader.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.reader.Scene;
import org.servanda.record.Agreement.Action;
import org.servanda.record.Agreement.Stage;
import org.servanda.record.Period;
import org.servanda.time.When;

/** The stages that instruments reach, and when. */
final class Stages {
  private final Set<String> ahead;

  /**
   * @param ahead lemmas under which a stage is still to come: "plan the signing"
   */
  Stages(Set<String> ahead) {
    this.ahead = ahead;
  }

  /** The stages told of one instrument in one sentence; "discussed" where it is only named. */
  List<Stage> of(Scene scene, Token instrument, List<FrameMatch> acts) {
    List<Stage> told = new ArrayList<>();
    for (FrameMatch m : acts) {
      Action action = action(m);
      told.add(new Stage(action, date(scene, m.clause(), action)));
    }
    if (told.isEmpty()) {
      told.add(new Stage(Action.DISCUSSED, null));
    }
    List<Stage> all = joined(List.of(), told);
    Period named = yearOfName(scene, instrument);
    Stage last = all.get(all.size() - 1);
    if (named == null || last.date() != null) {
      return all;
    }
    List<Stage> dated = new ArrayList<>(all.subList(0, all.size() - 1));
    dated.add(new Stage(last.action(), named));
    return List.copyOf(dated);
  }

  /** Both lists in the order of an instrument's life; a stage reached ends plans and talk. */
  static List<Stage> joined(List<Stage> a, List<Stage> b) {
    List<Stage> all = new ArrayList<>();
    for (List<Stage> some : List.of(a, b)) {
      for (Stage s : some) {
        Stage same = all.stream().filter(x -> x.action() == s.action()).findFirst().orElse(null);
        boolean each = // each party ratifies on its own day
            same != null
                && s.action() == Action.RATIFIED
                && s.date() != null
                && same.date() != null
                && !all.contains(s);
        if (same == null || each) {
          all.add(s);
        } else if (same.date() == null && s.date() != null) {
          all.set(all.indexOf(same), s);
        }
      }
    }
    all.sort(Comparator.comparingInt(s -> order(s.action())));
    boolean reached = all.stream().anyMatch(s -> order(s.action()) >= order(Action.ADOPTED));
    all.removeIf(s -> reached && order(s.action()) < order(Action.ADOPTED));
    if (all.size() > 1 && all.get(0).action() == Action.DISCUSSED) {
      all.remove(0);
    }
    return List.copyOf(all);
  }

  private static int order(Action a) {
    return switch (a) {
      case DISCUSSED -> 0;
      case PLANNED -> 1;
      case ADOPTED -> 2;
      case SIGNED -> 3;
      case RATIFIED -> 4;
      case IMPLEMENTED -> 5;
      case TERMINATED -> 6;
    };
  }

  /** What an act does to its instrument; what is still to come or denied does not reach it. */
  Action action(FrameMatch m) {
    Action said = Action.valueOf(m.meaning(0).toUpperCase(java.util.Locale.ROOT));
    Clause c = m.clause();
    if (c.negated()) {
      return Action.DISCUSSED;
    }
    boolean toCome =
        c.tense() == Clause.Tense.FUTURE
            || c.modality() != Clause.Modality.ASSERTED
            || c.kind() == Clause.Kind.NOUN && isAhead(c);
    if (!toCome || said == Action.TERMINATED) {
      return said;
    }
    boolean open = said == Action.DISCUSSED || said == Action.IMPLEMENTED;
    return open ? Action.DISCUSSED : Action.PLANNED;
  }

  private boolean isAhead(Clause c) {
    Token g = c.governor();
    return g != null && ahead.contains(g.lemma());
  }

  private static @Nullable Period date(Scene scene, Clause c, Action action) {
    Period own = isSpan(scene) ? null : scene.story().date(c);
    LocalDate day = scene.story().document().published();
    own = own == null ? duringKnown(scene, c) : own;
    if (own != null || day == null) {
      return own;
    }
    boolean now =
        action == Action.IMPLEMENTED
            || action == Action.SIGNED
                && scene.sentence().paragraph() < 2
                && c.tense() == Clause.Tense.PAST
                && c.predicate().is("root");
    return now ? Period.day(day) : null;
  }

  /** "During the visit": on the days that were told of it before. */
  private static @Nullable Period duringKnown(Scene scene, Clause c) {
    for (Token t : c.all("obl:during")) {
      boolean the =
          scene.sentence().child(t, "det").filter(d -> d.lowerLemma().equals("the")).isPresent();
      if (!the || scene.sentence().children(t).stream().anyMatch(x -> x.is("nmod"))) {
        continue;
      }
      for (int i = scene.sentence().index() - 1; i >= 0; i--) {
        Period told = days(scene, scene.story().sentences().get(i), t.lemma());
        if (told != null) {
          return told;
        }
      }
    }
    return null;
  }

  /** The time told next after a word in a sentence. */
  private static @Nullable Period days(Scene scene, Sentence s, String lemma) {
    for (Token t : s.tokens()) {
      if (t.lemma().equals(lemma)) {
        for (When w : scene.story().times(s)) {
          if (w.first() > t.index() && w.period() != null) {
            return w.period();
          }
        }
      }
    }
    return null;
  }

  /** "The 1951 treaty". */
  private static @Nullable Period yearOfName(Scene scene, Token t) {
    for (When w : scene.story().times(scene.sentence())) {
      Token head = scene.sentence().token(w.last());
      if (w.period() != null && w.last() == t.index() - 1 && head.upos().equals("NUM")) {
        return w.period();
      }
    }
    return null;
  }

  /** "A plan for 2024-2026": for how long, not when. */
  private static boolean isSpan(Scene scene) {
    return scene.story().times(scene.sentence()).stream()
        .anyMatch(w -> scene.sentence().token(w.first()).form().equals("for"));
  }
}
