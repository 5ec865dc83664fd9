package org.servanda.reader.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Dateline;
import org.servanda.record.Engagement;
import org.servanda.record.Engagement.Kind;
import org.servanda.record.Engagement.Status;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.time.When;
import org.servanda.world.Mention;

/** Makes the record of an occasion: its name, time, place and whether it was held. */
final class Assembly {
  /**
   * What is told.
   *
   * @param event the word for the occasion
   * @param who names and codes, as the record has them
   * @param states countries of those who take part
   * @param clause the clause that tells it, or null
   */
  record Told(
      Kind kind,
      Token event,
      List<String> who,
      Set<String> states,
      @Nullable String host,
      @Nullable Clause clause) {}

  private final Lexicon lexicon;
  private final Lengths lengths;

  Assembly(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths(lexicon);
  }

  Occasion occasion(Scene scene, Told t) {
    Status status = status(scene, t);
    boolean onTheSpot = isOnTheSpot(scene, t, status);
    Dateline here = onTheSpot ? scene.story().dateline().orElse(null) : null;
    boolean hereToo = here != null && here.country() != null && t.states().contains(here.country());
    List<Place> named = t.kind() == Kind.CALL ? List.of() : Sites.of(scene, t.event());
    List<String> places =
        named.stream().filter(p -> p.country() != null).map(Place::name).distinct().toList();
    if (places.isEmpty() && hereToo && here != null && here.place() != null) {
      places = List.of(here.place());
    }
    String host = t.host();
    if (host == null && t.kind() != Kind.CALL) {
      Place p = named.isEmpty() ? null : named.get(0);
      host = p != null ? p.country() : hereToo && here != null ? here.country() : null;
      host = host == null ? land(scene, t) : host;
    }
    Period date = date(scene, t, status, onTheSpot);
    date = t.kind() == Kind.VISIT ? lengths.whole(scene, t.clause(), date) : date;
    status = status == Status.HELD && isToCome(scene, t.clause(), date) ? Status.PLANNED : status;
    Engagement e =
        new Engagement(
            Ids.of("g", t.kind(), t.who(), scene.evidence(), t.event().begin()),
            t.kind(),
            name(scene, t),
            t.who(),
            host,
            places,
            date,
            status,
            scene.saidBy(t.event()),
            scene.evidence(),
            0.7);
    return new Occasion(e, t.states(), isDefinite(scene.sentence(), t.event()));
  }

  /** What is dated after the story and not told as past is not held yet. */
  private static boolean isToCome(Scene scene, @Nullable Clause c, @Nullable Period date) {
    LocalDate day = scene.story().document().published();
    boolean past = c != null && isPast(c);
    return !past && date != null && day != null && date.from().isAfter(day);
  }

  /** "Will meet in Kuwait on June 10": the country, where no town is named. */
  private static @Nullable String land(Scene scene, Told t) {
    Clause c = t.clause();
    List<Token> where = c == null ? List.of() : c.all("obl:in");
    return scene.codes(where).stream().findFirst().orElse(null);
  }

  /** The name that a capital shows: "Days of Culture of Tajikistan". */
  private static @Nullable String name(Scene scene, Told t) {
    Token event = t.event();
    boolean named =
        Character.isUpperCase(event.form().charAt(0))
            && event.upos().equals("PROPN")
            && t.kind() != Kind.VISIT;
    if (!named) {
      return null;
    }
    Token last = Occasions.lastOf(scene.sentence(), event);
    return scene.words(scene.phrase(event).cover(scene.phrase(last))).replaceFirst("^(?i)the ", "");
  }

  /** "During the talks": those that the story itself tells of, on its day and at its place. */
  private static boolean isOnTheSpot(Scene scene, Told t, Status status) {
    return t.kind() == Kind.MEETING
        && status == Status.HELD
        && scene.story().voice(t.event().begin()).isEmpty()
        && isDefinite(scene.sentence(), t.event())
        && scene.sentence().child(t.event(), "case").isPresent();
  }

  static boolean isDefinite(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(
            c ->
                c.deprel().equals("nmod:poss")
                    || c.is("det") && Set.of("the", "this", "these").contains(c.lowerLemma()));
  }

  private static @Nullable Period date(Scene scene, Told t, Status status, boolean onTheSpot) {
    Story story = scene.story();
    Token event = t.event();
    for (When w : story.times(scene.sentence())) {
      Token time = scene.sentence().token(w.last());
      boolean within = isWithin(scene.sentence(), time, event) || w.last() == event.index() - 1;
      if (w.period() != null && within) {
        return w.period();
      }
    }
    Period relative = relative(scene, event);
    if (relative != null) {
      return relative;
    }
    Clause c = t.clause();
    Period own = c == null || !isPartOf(scene.sentence(), event, c) ? null : story.date(c);
    LocalDate day = story.document().published();
    if (own != null || day == null) {
      return own;
    }
    if (t.kind() == Kind.ANNIVERSARY) {
      return isOfTheYear(scene.sentence(), event) ? Period.year(day.getYear()) : null;
    }
    boolean fresh =
        status == Status.HELD
            && scene.sentence().paragraph() < 2
            && (c == null || c.tense() != Clause.Tense.PERFECT);
    return fresh || onTheSpot ? Period.day(day) : null;
  }

  /** "The forum that was to have been held on 5 May", "the visit, which took place in June". */
  private static @Nullable Period relative(Scene scene, Token event) {
    for (Clause c : scene.story().clauses(scene.sentence())) {
      Token p = c.predicate();
      boolean below = p.deprel().equals("acl:relcl") || p.is("acl") && p.xpos().equals("VBN");
      Period date =
          below && p.head() == event.index() && c.kind() == Clause.Kind.VERB
              ? scene.story().date(c)
              : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** "The summit of leaders in Brussels on 13 December". */
  private static boolean isWithin(Sentence s, Token time, Token event) {
    Token up = time;
    for (int hops = 0; hops < 4 && !up.upos().equals("VERB"); hops++) {
      if (up.head() == event.index()) {
        return true;
      }
      up = s.governor(up).orElse(up);
    }
    return false;
  }

  /** What only stands in a phrase of the clause ("preparations for the visit") has its own time. */
  private static boolean isPartOf(Sentence s, Token event, Clause c) {
    Token up = event;
    while (up.is("conj")) {
      up = s.governor(up).orElse(event);
    }
    return event.equals(c.predicate())
        || s.governor(up).filter(g -> g.equals(c.predicate())).isPresent();
  }

  /** "In the year of the 30th anniversary". */
  private static boolean isOfTheYear(Sentence s, Token event) {
    return s.governor(event).filter(g -> g.lemma().equals("year")).isPresent();
  }

  private Status status(Scene scene, Told t) {
    Sentence s = scene.sentence();
    Token event = t.event();
    Clause c = t.clause();
    Token g = s.governor(event).orElse(event);
    Set<String> abandoned = lexicon.set("abandoned");
    if (c != null && abandoned.contains(c.lemma()) || abandoned.contains(g.lemma())) {
      return Status.CANCELLED;
    }
    if (c != null && isPast(c) && isDuring(s, event)) {
      return Status.HELD;
    }
    boolean planned =
        c != null
            && (c.tense() == Clause.Tense.FUTURE || c.modality() == Clause.Modality.INTENDED)
            && !event.is("obl");
    return isAhead(s, event, g) || planned ? Status.PLANNED : Status.HELD;
  }

  private static boolean isPast(Clause c) {
    return c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT;
  }

  private static boolean isDuring(Sentence s, Token event) {
    return s.child(event, "case")
        .filter(
            x -> Set.of("during", "after", "following", "at", "in", "on").contains(x.lowerLemma()))
        .isPresent();
  }

  private boolean isAhead(Sentence s, Token event, Token governor) {
    Set<String> ahead = lexicon.set("ahead");
    return ahead.contains(governor.lemma())
        || isNext(s, event, "to", "be")
        || s.children(event).stream()
            .anyMatch(x -> ahead.contains(x.lowerLemma()) || x.is("acl") && isToCome(s, x));
  }

  private static boolean isNext(Sentence s, Token event, String... words) {
    for (int i = 0; i < words.length; i++) {
      int at = event.index() + 1 + i;
      if (at >= s.tokens().size() || !s.token(at).form().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** "A visit to take place", "talks to be held". */
  private static boolean isToCome(Sentence s, Token x) {
    return x.xpos().equals("VB") || x.xpos().equals("VBN") && s.child(x, "mark").isPresent();
  }

  /** The country of the place or actor that a word stands for. */
  static @Nullable String country(Scene scene, Token t) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.first() <= t.index() && t.index() <= m.last()) {
        if (m.place() != null) {
          return m.place().country();
        }
        return m.entity() == null ? null : m.entity().country();
      }
    }
    return null;
  }
}
