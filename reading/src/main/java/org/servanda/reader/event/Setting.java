package org.servanda.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.reader.Scene;
import org.servanda.record.Dateline;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.time.When;
import org.servanda.world.Mention;

/** When and where a clause takes place: by its own words, not by any of the sentence. */
final class Setting {
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "near", "outside", "around", "across", "inside", "on", "throughout", "along");

  private static final Set<String> OCCASION =
      Set.of("talk", "talks", "meeting", "negotiation", "conversation", "consultation", "summit");

  private static final Set<String> DURING = Set.of("during", "at", "in", "throughout");

  private Setting() {}

  /**
   * Whether the clause tells of a meeting of the story's own: "during the talks", the outlet
   * speaking.
   */
  static boolean isOnTheSpot(Scene scene, Clause c) {
    boolean past = c.tense() == Clause.Tense.PAST;
    if (!past || scene.story().voice(c.predicate().begin()).isPresent()) {
      return false;
    }
    List<Token> during = c.all("obl:during");
    Token first = scene.sentence().token(0);
    Token fronted = scene.sentence().governor(first).orElse(first);
    // what opens the sentence holds for all of its main clauses, wherever the parse hangs it
    boolean opens = first.is("case") && DURING.contains(first.lowerLemma()) && isMain(c);
    return opens && isOccasion(scene.sentence(), fronted)
        || during.stream().anyMatch(t -> isOccasion(scene.sentence(), t));
  }

  private static boolean isMain(Clause c) {
    Token governor = c.governor();
    return governor == null || c.predicate().is("conj") && governor.is("root");
  }

  /** "The talks", and no other talks than those of the story. */
  private static boolean isOccasion(Sentence s, Token t) {
    return isDefinite(s, t)
        && OCCASION.contains(t.lemma())
        && s.children(t).stream().noneMatch(x -> x.is("nmod") || x.is("amod"));
  }

  private static boolean isDefinite(Sentence s, Token t) {
    return s.child(t, "det").filter(d -> d.lemma().equalsIgnoreCase("the")).isPresent();
  }

  /** The place that the story is written from. */
  static @Nullable Place here(Scene scene) {
    Dateline d = scene.story().dateline().orElse(null);
    String name = d == null ? null : d.place();
    return d == null || name == null ? null : new Place(name, d.country(), null, null);
  }

  /** The date of the clause; of a fresh act in the past without one, the day of the story. */
  static @Nullable Period date(Scene scene, Clause c) {
    Period told = isOfNoun(scene, c) ? null : scene.story().date(c);
    boolean past = c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT;
    boolean fresh = past && scene.sentence().paragraph() < 2 || isOnTheSpot(scene, c);
    return told != null || !fresh || scene.story().document().published() == null
        ? told
        : Period.day(scene.story().document().published());
  }

  /** Whether the only time told of is that of a noun: "protested at the meeting of 3 May". */
  private static boolean isOfNoun(Scene scene, Clause c) {
    boolean noun = false;
    for (When w : scene.story().times(scene.sentence())) {
      Token t = scene.sentence().token(w.last());
      Token g = scene.sentence().governor(t).orElse(t);
      while (g.index() >= w.first() && g.index() <= w.last() && !g.equals(t)) {
        t = g;
        g = scene.sentence().governor(t).orElse(t);
      }
      boolean own = g.equals(c.predicate()) || !t.is("nmod");
      if (w.period() != null && own) {
        return false;
      }
      noun |= w.period() != null;
    }
    return noun;
  }

  /** The nearest place below the predicate, else one of the clause above that it belongs to. */
  static @Nullable Place place(Scene scene, Clause c) {
    Place within = null;
    Place loose = null;
    for (Mention m : scene.story().mentions(scene.sentence())) {
      Place p = m.place();
      if (p == null) {
        continue;
      }
      if (isBelow(scene.sentence(), m.head(), c.predicate())
          && !isOfOther(scene.sentence(), m.head(), c.predicate())) {
        boolean there = Doers.isMarked(scene.sentence(), m.head(), WHERE);
        if (there && (within == null || m.kind() == Mention.Kind.PLACE)) {
          within = p;
        } else if (m.kind() == Mention.Kind.PLACE && loose == null) {
          loose = p;
        }
      }
    }
    return within != null ? within : loose;
  }

  /** "Thanked them for holding a fair in Lima": the fair was there, not the thanks. */
  private static boolean isOfOther(Sentence s, Token place, Token predicate) {
    Token up = place;
    for (int hops = 0; hops < 8 && !up.equals(predicate); hops++) {
      if (up.xpos().equals("VBG") && (up.is("acl") || up.is("advcl"))) {
        return true;
      }
      up = s.governor(up).orElse(predicate);
    }
    return false;
  }

  /** Whether no other finite verb stands between a word and the predicate. */
  static boolean isBelow(Sentence s, Token t, Token predicate) {
    Token up = t;
    for (int hops = 0; hops < 8; hops++) {
      if (up.equals(predicate)) {
        return true;
      }
      String tag = up.xpos().toUpperCase(Locale.ROOT);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || up.is("acl:relcl")) {
        return false;
      }
      Token g = s.governor(up).orElse(null);
      if (g == null) {
        return false;
      }
      up = g;
    }
    return false;
  }
}
