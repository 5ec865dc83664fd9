package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Actor;

/** Cuts a bare noun phrase into its head part and what hangs on it by prepositions. */
final class Parts {
  private static final int LONGEST_NAME = 5;

  /** Words that open a further part; the second half tells nothing of where the actor belongs. */
  private static final Set<String> INWARD =
      Set.of(
          "of",
          "in",
          "for",
          "from",
          "at",
          "across",
          "near",
          "within",
          "inside",
          "on",
          "under",
          "outside",
          "around",
          "throughout",
          "into",
          ",",
          "(",
          "including",
          "linked",
          "loyal",
          "affiliated",
          "allied",
          "based",
          "representing",
          "who",
          "that",
          "which",
          "led",
          "named");

  private static final Set<String> OUTWARD =
      Set.of("to", "with", "by", "against", "over", "about", "after", "during", "as", "between");

  /** What may link a weak noun to the body that tells its sector. */
  private static final Set<String> BELONGING =
      Set.of("of", "for", "from", "at", "in", ",", "linked", "loyal");

  /** After a hyphen these say that the country named before is not the actor's own. */
  private static final Set<String> ALIEN =
      Set.of(
          "backed",
          "led",
          "trained",
          "supported",
          "allied",
          "brokered",
          "made",
          "sponsored",
          "funded",
          "aligned",
          "style",
          "leaning",
          "speaking",
          "occupied",
          "born",
          "armed",
          "educated",
          "installed",
          "friendly");

  private static final Set<String> BEFORE_ALIEN = Set.of("pro", "anti");

  /** A name within a part, by its places in the part's words. */
  record Named(int first, int last, Entity entity, @Nullable String country, boolean people) {}

  /**
   * A part.
   *
   * @param words lower case
   * @param link the word that hangs it on what goes before; empty for the first
   */
  record Part(String link, List<String> words, List<String> lemmas, List<Named> names) {
    @Nullable Named endingAt(int word) {
      for (Named n : names) {
        if (n.last() == word) {
          return n;
        }
      }
      return null;
    }

    boolean places() {
      return !OUTWARD.contains(link);
    }

    boolean belongs() {
      return BELONGING.contains(link);
    }
  }

  private final Gazetteer gazetteer;
  private final Roles roles;

  Parts(Gazetteer gazetteer, Roles roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  List<Part> of(Sentence s, List<Mention> found, @Nullable LocalDate day) {
    List<Part> parts = new ArrayList<>();
    int n = s.tokens().size();
    Part now = new Part("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int i = 0;
    while (i < n) {
      Named named = name(s, i, found, day, now.words().size());
      if (named != null) {
        int last = i + named.last() - named.first();
        if (!isAlien(s, i, last)) {
          now.names().add(named);
        }
        for (; i <= last; i++) {
          add(now, s.token(i));
        }
        continue;
      }
      Token t = s.token(i);
      String word = World.lower(t);
      if ((INWARD.contains(word) || OUTWARD.contains(word)) && !isHyphenated(s, i)) {
        parts.add(now);
        now = new Part(word, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      } else {
        add(now, t);
      }
      i++;
    }
    parts.add(now);
    parts.removeIf(p -> p.words().isEmpty());
    return parts;
  }

  private static void add(Part p, Token t) {
    String word = t.lowerForm();
    p.words().add(word);
    String lemma = t.lowerLemma();
    p.lemmas().add(lemma.equals(word) ? Roles.singular(word) : lemma);
  }

  private @Nullable Named name(
      Sentence s, int at, List<Mention> found, @Nullable LocalDate day, int first) {
    Named person = person(s, at, found, day, first);
    if (person != null && !(at > 0 && isPlace(s, found, at))) {
      return person;
    }
    for (Mention m : found) {
      Entity e = m.entity();
      if (m.first() == at && e != null) {
        boolean people = e.id().startsWith("people:") || e.id().endsWith("-CVL");
        return new Named(first, first + m.last() - at, e, e.country(), people);
      }
    }
    return null;
  }

  /** "Mosques in Birmingham", "the king of Jordan": behind a preposition no politician's name. */
  private static boolean isPlace(Sentence s, List<Mention> found, int at) {
    for (Mention m : found) {
      Entity e = m.entity();
      boolean state = e != null && e.kind() == Actor.Kind.STATE;
      if (m.first() == at && m.last() == at && (m.kind() == Mention.Kind.PLACE || state)) {
        return s.token(at - 1).upos().equals("ADP");
      }
    }
    return false;
  }

  private @Nullable Named person(
      Sentence s, int at, List<Mention> found, @Nullable LocalDate day, int first) {
    if (!Character.isUpperCase(s.token(at).form().codePointAt(0))) {
      return null;
    }
    int end = Math.min(s.tokens().size(), at + LONGEST_NAME) - 1;
    for (int last = end; last >= at; last--) {
      String words = PersonFinder.text(s, at, last);
      Optional<Entity> e =
          last > at
              ? gazetteer.offices().person(words, day)
              : at > 0 && at == s.tokens().size() - 1 && !isForename(s, at - 1, found)
                  ? gazetteer.offices().bySurname(words, day)
                  : Optional.empty();
      if (e.isPresent()) {
        return new Named(first, first + last - at, e.get(), e.get().country(), false);
      }
    }
    return null;
  }

  /** Whether a word before a surname is another name of its bearer, who is then a stranger. */
  private boolean isForename(Sentence s, int i, List<Mention> found) {
    Token t = s.token(i);
    String lower = t.lowerForm();
    boolean joint = lower.equals("-") || lower.equals("al") || lower.equals("el");
    boolean capital = Character.isUpperCase(t.form().codePointAt(0));
    boolean named = found.stream().anyMatch(m -> m.last() == i && !isStranger(m));
    return joint || capital && !named && roles.role(lower, Roles.singular(lower)) == null;
  }

  private static boolean isStranger(Mention m) {
    return m.entity() != null && m.entity().kind() == Actor.Kind.PERSON;
  }

  private static boolean isAlien(Sentence s, int first, int last) {
    boolean after =
        last + 2 < s.tokens().size()
            && s.token(last + 1).form().equals("-")
            && ALIEN.contains(World.lower(s.token(last + 2)));
    boolean before =
        first > 1
            && s.token(first - 1).form().equals("-")
            && BEFORE_ALIEN.contains(World.lower(s.token(first - 2)));
    return after || before;
  }

  private static boolean isHyphenated(Sentence s, int i) {
    return (i > 0 && s.token(i - 1).form().equals("-"))
        || (i + 1 < s.tokens().size() && s.token(i + 1).form().equals("-"));
  }
}
