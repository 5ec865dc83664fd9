package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Finds the names of the tables, the longest first. */
final class NameFinder {
  private static final int LONGEST = 8;

  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;

  NameFinder(Gazetteer gazetteer, Vocabulary vocabulary) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
  }

  List<Mention> find(Sentence sentence, boolean[] taken, @Nullable LocalDate day) {
    List<Mention> found = new ArrayList<>();
    int n = sentence.tokens().size();
    for (int i = 0; i < n; i++) {
      String form = sentence.token(i).form();
      if (!Character.isUpperCase(form.charAt(0))
          && !form.startsWith("al")
          && !form.startsWith("anti")) {
        continue;
      }
      if (!gazetteer.begins(Tables.fold(form)) || isBehindArticle(sentence, i)) {
        continue;
      }
      int last = longest(sentence, i, found, day);
      for (int k = i; k <= last; k++) {
        taken[k] = true;
      }
      i = Math.max(i, last);
    }
    return found;
  }

  /** "Nawaf al-Sabah": a family's name, though a state of Malaysia has it too. */
  private static boolean isBehindArticle(Sentence s, int i) {
    return i > 2
        && s.token(i - 1).form().equals("-")
        && (s.token(i - 2).form().equals("al") || s.token(i - 2).form().equals("Al"))
        && s.token(i - 3).upos().equals("PROPN");
  }

  /** Adds the longest name that begins here and returns its last token, or -1. */
  private int longest(Sentence sentence, int i, List<Mention> found, @Nullable LocalDate day) {
    StringBuilder joined = new StringBuilder();
    Gazetteer.Name best = null;
    int last = -1;
    for (int j = i; j < sentence.tokens().size() && j < i + LONGEST; j++) {
      Token t = sentence.token(j);
      if (j > i && t.begin() > sentence.token(j - 1).end()) {
        joined.append(' ');
      }
      joined.append(t.form());
      Optional<Gazetteer.Name> name = gazetteer.name(Tables.fold(joined.toString()), day);
      if (name.isPresent() && !name.get().bare() && writtenAs(name.get().written(), joined)) {
        best = name.get();
        last = j;
      }
    }
    if (best == null
        || (last == i && (beginsPerson(sentence, i, best, day) || inPerson(sentence, i, best)))) {
      return -1;
    }
    if (best.sort() != Gazetteer.Sort.REGIONAL) {
      found.add(mention(sentence, i, last, best));
    }
    return last;
  }

  /**
   * "Ararat Mirzoyan", "Jordan Henderson": a place name as the first name of a person; a name of
   * another sort only of a person who is known.
   */
  private boolean beginsPerson(Sentence s, int i, Gazetteer.Name name, @Nullable LocalDate day) {
    if (i + 1 >= s.tokens().size() || s.token(i + 1).form().length() < 2) {
      return false;
    }
    Token next = s.token(i + 1);
    String form = next.form();
    if (!Character.isUpperCase(form.charAt(0)) || !Character.isLowerCase(form.charAt(1))) {
      return false;
    }
    if (gazetteer.offices().person(s.token(i).form() + " " + form, day).isPresent()) {
      return true;
    }
    boolean place = name.sort() == Gazetteer.Sort.CITY || name.sort() == Gazetteer.Sort.STATE;
    return place
        && next.is("flat")
        && next.head() == i
        && !gazetteer.begins(Tables.fold(form))
        && vocabulary.title(form).isEmpty()
        && vocabulary.body(form).isEmpty()
        && !vocabulary.isThing(form)
        && !vocabulary.isPlace(form);
  }

  /** "Mohamed Farah Aideed", "Baltasar Garzon": a town's name within the name of a known person. */
  private boolean inPerson(Sentence s, int i, Gazetteer.Name name) {
    if (name.sort() != Gazetteer.Sort.CITY && name.sort() != Gazetteer.Sort.REGION) {
      return false;
    }
    int from = i;
    while (from > 0 && i - from < 2 && isCapital(s, from - 1)) {
      from--;
    }
    for (int first = from; first < i; first++) {
      for (int last = i; last < s.tokens().size() && last - i < 2 && isCapital(s, last); last++) {
        if (gazetteer.offices().isPerson(PersonFinder.text(s, first, last))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCapital(Sentence s, int i) {
    String form = s.token(i).form();
    return form.length() > 1 && Character.isUpperCase(form.charAt(0));
  }

  /** An acronym is one only in capitals: "who" is not the WHO. */
  static boolean writtenAs(String written, CharSequence found) {
    return !isAcronym(written) || written.contentEquals(found);
  }

  static boolean isAcronym(String written) {
    return written.length() < 8
        && written.indexOf(' ') < 0
        && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private Mention mention(Sentence s, int first, int last, Gazetteer.Name name) {
    Token head = head(s, first, last);
    Mention.Kind kind =
        switch (name.sort()) {
          case ADJECTIVE -> adjectival(s, head) ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME;
          case CITY, FEATURE -> Mention.Kind.PLACE;
          case SEAT, REGION -> isWhere(s, head) ? Mention.Kind.PLACE : Mention.Kind.NAME;
          case ORGANISATION ->
              name.place() != null && (isWhere(s, head) || isTo(s, head))
                  ? Mention.Kind.PLACE
                  : Mention.Kind.NAME;
          default -> Mention.Kind.NAME;
        };
    boolean place = kind == Mention.Kind.PLACE;
    boolean city = place && name.sort() == Gazetteer.Sort.ORGANISATION && name.place() != null;
    Entity here = city ? gazetteer.state(country(name)).orElse(name.entity()) : name.entity();
    return new Mention(
        s,
        first,
        last,
        head,
        kind,
        here,
        place || (name.place() != null && name.sort() != Gazetteer.Sort.ORGANISATION)
            ? orPlace(name)
            : null);
  }

  private static String country(Gazetteer.Name name) {
    String country = name.place() == null ? null : name.place().country();
    return country == null ? "" : country;
  }

  private static boolean isTo(Sentence s, Token head) {
    return s.child(head, "case").filter(c -> c.lemma().equals("to")).isPresent();
  }

  private static org.servanda.record.Place orPlace(Gazetteer.Name name) {
    return name.place() != null
        ? name.place()
        : new org.servanda.record.Place(name.written(), name.entity().country(), null, null);
  }

  private static boolean adjectival(Sentence s, Token head) {
    return head.is("amod")
        || head.is("compound")
        || head.upos().equals("ADJ")
        || head.is("nmod:desc");
  }

  /** "in Astana", "visited Astana", "the Astana summit": the city, not those who rule from it. */
  private boolean isWhere(Sentence s, Token head) {
    if (head.is("compound") && s.governor(head).filter(vocabulary::isThing).isPresent()) {
      return true;
    }
    Token top = head;
    for (int hops = 0; top.is("conj") && hops < 20; hops++) {
      top = s.governor(top).orElse(top);
    }
    Optional<Token> preposition = s.child(top, "case");
    if (preposition.isPresent()
        && List.of("in", "at", "near", "from", "outside", "around", "into", "through")
            .contains(preposition.get().lemma())) {
      return true;
    }
    return top.is("obj")
        && s.governor(top)
            .filter(g -> List.of("visit", "reach", "leave", "host", "tour").contains(g.lemma()))
            .isPresent();
  }

  static Token head(Sentence s, int first, int last) {
    for (int i = last; i >= first; i--) {
      int h = s.token(i).head();
      if (h < first || h > last) {
        return s.token(i);
      }
    }
    return s.token(last);
  }
}
